package org.midl4j.compiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

final class WarningPolicyTest {
    private static final SourceFile FILE = SourceFile.of("a.idl", "one two three four five");

    private static Diagnostic at(Code code, String word) {
        return Diagnostic.of(code, Samples.span(FILE, word), code.title());
    }

    private static List<Code> codes(WarningPolicy policy, Suppressions suppressions, Diagnostic... found) {
        return policy.apply(List.of(found), suppressions).stream()
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void sortsByPlaceAndReportsEachOnce() {
        SourceFile other = SourceFile.of("0.idl", "zero");
        Diagnostic first = Diagnostic.of(Code.SYNTAX_ERROR, new Span(other, 0, 4), "wrong");
        List<Diagnostic> shown = WarningPolicy.DEFAULT.apply(
                List.of(
                        at(Code.REDEFINITION, "two"),
                        at(Code.UNRESOLVED_TYPE, "one"),
                        at(Code.REDEFINITION, "two"),
                        first),
                new Suppressions());
        assertEquals(List.of(first, at(Code.UNRESOLVED_TYPE, "one"), at(Code.REDEFINITION, "two")), shown);
    }

    @Test
    void showsWarningsUpToTheLevelAndErrorsAlways() {
        Diagnostic error = at(Code.SYNTAX_ERROR, "one");
        Diagnostic level1 = at(Code.UNKNOWN_ATTRIBUTE, "two");
        Diagnostic level3 = at(Code.IMPORT_REPEATED, "three");
        Diagnostic level4 = at(Code.LOCAL_WITHOUT_CALL_AS, "four");
        Diagnostic softened = at(Code.REDEFINITION, "five").withSeverity(Severity.WARNING);
        int[] expected = {1, 3, 3, 4, 5};
        for (int level = 0; level <= WarningPolicy.HIGHEST_LEVEL; level++) {
            WarningPolicy policy = new WarningPolicy(level, false, Set.of());
            assertEquals(
                    expected[level],
                    policy.apply(List.of(error, level1, level3, level4, softened), new Suppressions())
                            .size(),
                    "level " + level);
        }
    }

    @Test
    void turnsWarningsIntoErrorsButNotNotes() {
        WarningPolicy strict = new WarningPolicy(4, true, Set.of());
        List<Diagnostic> shown = strict.apply(
                List.of(at(Code.UNKNOWN_ATTRIBUTE, "one"), at(Code.NAME_CHANGED, "two")), new Suppressions());
        assertEquals(
                List.of(Severity.ERROR, Severity.NOTE),
                shown.stream().map(Diagnostic::severity).toList());
    }

    @Test
    void silencesWarningsByNumberButNotErrors() {
        WarningPolicy quiet = new WarningPolicy(4, true, Set.of(7201, 2025));
        assertEquals(
                List.of(Code.SYNTAX_ERROR),
                codes(quiet, new Suppressions(), at(Code.UNKNOWN_ATTRIBUTE, "one"), at(Code.SYNTAX_ERROR, "two")));
    }

    @Test
    void silencesWarningsBetweenPragmas() {
        Suppressions pragmas = new Suppressions();
        pragmas.add(Samples.span(FILE, "four"), Code.UNKNOWN_ATTRIBUTE.number(), true);
        pragmas.add(Samples.span(FILE, "two"), Code.UNKNOWN_ATTRIBUTE.number(), false);
        List<Diagnostic> shown = WarningPolicy.DEFAULT.apply(
                List.of(
                        at(Code.UNKNOWN_ATTRIBUTE, "one"),
                        at(Code.UNKNOWN_ATTRIBUTE, "three"),
                        at(Code.UNKNOWN_ATTRIBUTE, "five"),
                        at(Code.UNKNOWN_DIRECTIVE, "three")),
                pragmas);
        assertEquals(
                List.of(
                        at(Code.UNKNOWN_ATTRIBUTE, "one"),
                        at(Code.UNKNOWN_DIRECTIVE, "three"),
                        at(Code.UNKNOWN_ATTRIBUTE, "five")),
                shown);
    }
}
