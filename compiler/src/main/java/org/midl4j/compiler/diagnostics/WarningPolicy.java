package org.midl4j.compiler.diagnostics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which warnings a user wants to see, and how seriously. The one place that sorts, drops and hardens messages.
 *
 * @param level 0 shows errors only, 1 what is likely a mistake, 4 everything
 * @param asErrors whether a warning fails the run
 * @param off numbers never shown as warnings
 */
public record WarningPolicy(int level, boolean asErrors, Set<Integer> off) {
    public static final int HIGHEST_LEVEL = 4;

    /** What holds when the user says nothing. */
    public static final WarningPolicy DEFAULT = new WarningPolicy(1, false, Set.of());

    public WarningPolicy {
        off = Set.copyOf(off);
    }

    /** What to show of all that was found: sorted by position, each once. */
    public List<Diagnostic> apply(List<Diagnostic> found, Suppressions suppressions) {
        List<Diagnostic> sorted = Diagnostic.sorted(found);
        List<Diagnostic> shown = new ArrayList<>(sorted.size());
        Set<Key> seen = new HashSet<>();
        for (Diagnostic each : sorted) {
            if (isShown(each, suppressions) && seen.add(Key.of(each))) {
                shown.add(isFailure(each, suppressions) ? each.withSeverity(Severity.ERROR) : each);
            }
        }
        return shown;
    }

    /** Whether a message makes the run fail. */
    public boolean isFailure(Diagnostic diagnostic, Suppressions suppressions) {
        return switch (diagnostic.severity()) {
            case ERROR -> true;
            case WARNING -> asErrors && isShown(diagnostic, suppressions);
            case NOTE -> false;
        };
    }

    private boolean isShown(Diagnostic diagnostic, Suppressions suppressions) {
        return isWanted(diagnostic) && !suppressions.covers(diagnostic);
    }

    private boolean isWanted(Diagnostic diagnostic) {
        if (diagnostic.isError()) {
            return true;
        }
        return level > 0
                && diagnostic.code().level() <= level
                && !off.contains(diagnostic.code().number());
    }

    /** What makes two messages the same to a reader. */
    private record Key(Code code, String file, int start, String message) {
        static Key of(Diagnostic diagnostic) {
            return new Key(
                    diagnostic.code(),
                    diagnostic.span().file().name(),
                    diagnostic.span().start(),
                    diagnostic.message());
        }
    }
}
