package org.midl4j.compiler.ast;

import java.util.List;
import org.midl4j.compiler.source.SourceFile;

/**
 * The syntax of one file and of the files it {@code #include}s.
 *
 * @param source the file itself; declarations of included files have spans in those
 * @param decls top-level declarations in order
 */
public record IdlFile(SourceFile source, List<Decl> decls) {
    public IdlFile {
        decls = List.copyOf(decls);
    }
}
