package org.midl4j.compiler.sema;

import java.util.Locale;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SourceFile;

/** C headers: imported or included for some of their types, and rarely IDL as a whole. */
final class Headers {
    private Headers() {}

    static boolean isHeader(SourceFile file) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(".h");
    }

    /** Whether a mistake is one of C code, which cannot be expected to keep the rules of IDL. */
    static boolean excuses(Diagnostic problem, Run run) {
        SourceFile file = problem.span().file();
        return isHeader(file)
                && run.files().stream()
                        .noneMatch(scope ->
                                scope.file().source() == file && scope.file().origin() == ParsedFile.Origin.INPUT);
    }
}
