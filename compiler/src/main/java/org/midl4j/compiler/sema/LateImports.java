package org.midl4j.compiler.sema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.midl4j.compiler.ast.ParsedFile;

/**
 * Reads those of the compiler's own files that are imported by others of them, once a name is missing.
 *
 * <p>A program that imports {@code unknwn.idl} can use every name of {@code wtypes.idl}, and hardly one does. Reading it all
 * the same would be most of the work for a small file.
 */
final class LateImports {
    private final Run run;
    private final Set<FileScope> asked = new HashSet<>();
    private int count;

    LateImports(Run run) {
        this.run = run;
    }

    /** How many times something was read: when this changes, more can be seen. */
    int count() {
        return count;
    }

    /** Reads what the first of some files imports that has such imports left; false if none has. */
    boolean readOne(List<FileScope> importers) {
        for (FileScope importer : importers) {
            if (!importer.file().unreadImports().isEmpty() && asked.add(importer)) {
                for (String name : importer.file().unreadImports()) {
                    run.options().builtIn().apply(name).ifPresent(file -> enter(importer, file));
                }
                count++;
                return true;
            }
        }
        return false;
    }

    private void enter(FileScope importer, ParsedFile file) {
        importer.imports(run.enterLate(file));
    }
}
