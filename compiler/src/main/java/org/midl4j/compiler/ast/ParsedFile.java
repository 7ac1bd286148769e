package org.midl4j.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.source.SourceFile;

/**
 * A parsed file and the parsed files it imports; imports may form cycles.
 *
 * <p>One exists per file and run. It is complete, and from then on immutable, once {@link #complete} was called.
 */
public final class ParsedFile {
    private final IdlFile idl;
    private final Optional<AcfFile> acf;
    private final Origin origin;
    private List<ParsedFile> imports = List.of();
    private List<String> unread = List.of();
    private boolean complete;

    /** Where a file came from. */
    public enum Origin {
        /** Named by the user: Java is made for it. */
        INPUT,
        /** Imported, and found on the search path. */
        IMPORTED,
        /** Part of the compiler. */
        BUILT_IN
    }

    public ParsedFile(IdlFile idl, Optional<AcfFile> acf, Origin origin) {
        this.idl = idl;
        this.acf = acf;
        this.origin = origin;
    }

    /** Sets the imports, once. */
    public void complete(List<ParsedFile> found) {
        complete(found, List.of());
    }

    /**
     * Sets the imports, once.
     *
     * @param notRead see {@link #unreadImports}
     */
    public void complete(List<ParsedFile> found, List<String> notRead) {
        if (complete) {
            throw new IllegalStateException("imports of " + source() + " are already known");
        }
        imports = List.copyOf(found);
        unread = List.copyOf(notRead);
        complete = true;
    }

    public SourceFile source() {
        return idl.source();
    }

    public IdlFile idl() {
        return idl;
    }

    public Optional<AcfFile> acf() {
        return acf;
    }

    public Origin origin() {
        return origin;
    }

    /** Directly imported files, in order, without those that could not be read. */
    public List<ParsedFile> imports() {
        return imports;
    }

    /**
     * Names of the compiler's own files that a file of the compiler's own imports besides, and that nobody has read: hardly
     * any program needs a name of each of them.
     */
    public List<String> unreadImports() {
        return unread;
    }
}
