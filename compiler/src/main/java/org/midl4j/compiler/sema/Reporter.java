package org.midl4j.compiler.sema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/**
 * Collects what is to be told, each mistake once, by the file that is being worked on.
 *
 * <p>That file is not always the one where the text stands: text that two files include may be right in one of them only.
 */
final class Reporter {
    private final Map<SourceFile, List<Diagnostic>> byFile = new LinkedHashMap<>();
    private final Set<Mistake> told = new HashSet<>();
    private final Set<UnknownName> unknown = new HashSet<>();
    private SourceFile current = SourceFile.of("", "");

    private record Mistake(SourceFile owner, Code code, Span span) {}

    private record UnknownName(SourceFile file, String name) {}

    /** Goes on with work on another file; gives the one that was worked on before, to go back to. */
    SourceFile workOn(SourceFile file) {
        SourceFile before = current;
        current = file;
        return before;
    }

    SourceFile workOn(FileScope scope) {
        return workOn(scope.file().source());
    }

    void report(Diagnostic problem) {
        if (told.add(new Mistake(current, problem.code(), problem.span()))) {
            byFile.computeIfAbsent(current, file -> new ArrayList<>()).add(problem);
        }
    }

    /** Whether this is the first time that a file uses a name that nothing declares. */
    boolean firstUse(SourceFile file, String name) {
        return unknown.add(new UnknownName(file, name));
    }

    /** What was found, by the file that was being worked on. */
    Map<SourceFile, List<Diagnostic>> byFile() {
        return byFile;
    }
}
