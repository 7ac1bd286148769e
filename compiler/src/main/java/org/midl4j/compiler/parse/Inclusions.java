package org.midl4j.compiler.parse;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Severity;
import org.midl4j.compiler.source.SearchPath;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/** Finds included files, knows which need not be read again, and bounds how many and how deep. */
final class Inclusions {
    private static final int MAX_DEPTH = 100;
    private static final int MAX_COUNT = 20_000;

    private final SearchPath searchPath;
    private final MacroTable macros;
    private final Consumer<Diagnostic> diagnostics;
    private final Set<SourceFile> once = new HashSet<>();
    private final Map<SourceFile, String> guards = new HashMap<>();
    private final Set<SourceFile> included = new LinkedHashSet<>();
    private int count;
    private boolean stopped;

    Inclusions(SearchPath searchPath, MacroTable macros, Consumer<Diagnostic> diagnostics) {
        this.searchPath = searchPath;
        this.macros = macros;
        this.diagnostics = diagnostics;
    }

    /** Every file included so far, in the order of the first time. */
    Collection<SourceFile> included() {
        return included;
    }

    /** Carries out {@code #pragma once}. */
    void onlyOnce(SourceFile file) {
        once.add(file);
    }

    /** Notes that a file is empty while a macro is defined. */
    void guarded(SourceFile file, String macro) {
        guards.put(file, macro);
    }

    /**
     * The file to read for an {@code #include}; empty if it cannot be found, or has nothing more to say.
     *
     * @param including the files being read, innermost first
     */
    Optional<SourceFile> resolve(String name, Span where, List<SourceFile> including) {
        if (stopped) {
            return Optional.empty();
        }
        if (including.size() > MAX_DEPTH || ++count > MAX_COUNT) {
            stopped = true;
            diagnostics.accept(tooDeep(name, where, including));
            return Optional.empty();
        }
        try {
            Optional<SourceFile> found = searchPath.find(name, including);
            if (found.isEmpty()) {
                diagnostics.accept(missing(name, where, including));
            }
            found.ifPresent(included::add);
            return found.filter(this::hasMoreToSay);
        } catch (IOException problem) {
            diagnostics.accept(FileProblems.unreadable(name, where, problem));
            return Optional.empty();
        }
    }

    private boolean hasMoreToSay(SourceFile file) {
        String guard = guards.get(file);
        return !once.contains(file) && (guard == null || macros.find(guard) == null);
    }

    private Diagnostic missing(String name, Span where, List<SourceFile> including) {
        Diagnostic problem = FileProblems.notFound("included", name, where, searchPath);
        // C headers reach for headers of compilers that are not here; what they hold is rarely IDL's concern.
        boolean fromHeader = isHeader(including.get(0));
        return fromHeader ? problem.withSeverity(Severity.WARNING) : problem;
    }

    private static Diagnostic tooDeep(String name, Span where, List<SourceFile> including) {
        int again = including.subList(1, including.size()).indexOf(including.get(0));
        String message = again >= 0
                ? "`" + including.get(0).name() + "` includes itself without end"
                : "included files are nested too deeply";
        Diagnostic problem =
                Diagnostic.of(Code.INCLUDE_TOO_DEEP, where, message).help("nothing more is included");
        if (again < 0) {
            return problem;
        }
        StringBuilder cycle = new StringBuilder();
        for (int i = again + 1; i >= 0; i--) {
            cycle.append(including.get(i).name()).append(i > 0 ? " → " : "");
        }
        return problem.label(cycle.toString())
                .help("put `#pragma once` at the beginning of `" + name + "`, or guard it by a macro");
    }

    static boolean isHeader(SourceFile file) {
        String name = file.name();
        return name.regionMatches(true, name.length() - 2, ".h", 0, 2);
    }
}
