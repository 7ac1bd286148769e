package org.midl4j.compiler.sema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/** Collects what is to be told, each mistake once. */
final class Reporter {
    private final List<Diagnostic> all = new ArrayList<>();
    private final Set<Mistake> told = new HashSet<>();
    private final Set<UnknownName> unknown = new HashSet<>();

    private record Mistake(Code code, Span span) {}

    private record UnknownName(SourceFile file, String name) {}

    void report(Diagnostic problem) {
        if (told.add(new Mistake(problem.code(), problem.span()))) {
            all.add(problem);
        }
    }

    /** Whether this is the first time that a file uses a name that nothing declares. */
    boolean firstUse(SourceFile file, String name) {
        return unknown.add(new UnknownName(file, name));
    }

    List<Diagnostic> all() {
        return all;
    }
}
