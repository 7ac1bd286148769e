package org.midl4j.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midl4j.compiler.corpus.Mutation.Edit;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;

/** Puts mistakes into real files, one at a time: each must be reported, and as what it is. */
@Tag("peers")
final class MutationTest {
    private static final long SEED = 20260101;
    private static final int MUTANTS_OF_A_KIND = Integer.getInteger("midl4j.mutants", 8);

    /** Stands for any error. */
    private static final Code BROKEN = Code.SYNTAX_ERROR;

    private final Map<Corpora.Item, Set<Code>> known = new HashMap<>();

    @TempDir
    private Path directory;

    @Test
    void reportsEveryMistake() {
        List<Corpora.Item> items = new ArrayList<>(
                Corpora.libwine().stream().filter(item -> !item.isFragment()).toList());
        Map<Corpora.Item, IdlText> texts = new HashMap<>();
        List<String> missed = new ArrayList<>();
        int mutants = 0;
        for (Mutation mutation : kinds().toList()) {
            Random random = new Random(SEED + mutation.name().hashCode());
            Collections.shuffle(items, random);
            int made = 0;
            int caught = 0;
            int warned = 0;
            for (Corpora.Item item : items) {
                if (made == MUTANTS_OF_A_KIND) {
                    break;
                }
                IdlText text = texts.computeIfAbsent(item, each -> new IdlText(Corpora.read(each.file())));
                List<List<Edit>> places = mutation.places().apply(text);
                Set<Code> before = places.isEmpty() ? Set.of() : known.computeIfAbsent(item, this::codes);
                // Only what is new tells that the mistake was found.
                if (places.isEmpty() || before.contains(BROKEN) || !Collections.disjoint(before, mutation.expected())) {
                    continue;
                }
                List<Edit> edits = places.get(random.nextInt(places.size()));
                List<Diagnostic> found = check(item, Mutation.apply(text.text, edits));
                List<Diagnostic> errors =
                        found.stream().filter(Diagnostic::isError).toList();
                made++;
                if (errors.stream().anyMatch(error -> mutation.expected().contains(error.code()))) {
                    caught++;
                } else if (found.stream().anyMatch(each -> mutation.expected().contains(each.code()))) {
                    warned++;
                    if (!mutation.mayWarn()) {
                        missed.add("\n" + mutation.name() + " in " + item.name() + " at " + place(text, edits)
                                + ": only a warning");
                    }
                } else {
                    missed.add("\n" + mutation.name() + " in " + item.name() + " at " + place(text, edits) + ": "
                            + (errors.isEmpty() ? "no error" : Checking.line(errors.get(0))));
                }
            }
            mutants += made;
            System.out.printf("%-55s %3d of %3d caught", mutation.name(), caught, made);
            System.out.println(warned > 0 ? ", " + warned + " as a warning" : "");
            if (made == 0) {
                missed.add("\n" + mutation.name() + ": no place for it");
            }
        }
        System.out.println(kinds().count() + " kinds, " + mutants + " mutants, " + missed.size() + " missed");
        assertEquals(List.of(), missed);
    }

    private static Stream<Mutation> kinds() {
        return Stream.of(InterfaceMutations.all(), OperationMutations.all(), TypeMutations.all())
                .flatMap(List::stream);
    }

    /** What the compiler says of the file itself, also where mutants of it are put. */
    private Set<Code> codes(Corpora.Item item) {
        Set<Code> codes = EnumSet.noneOf(Code.class);
        for (Diagnostic each : check(item, Corpora.read(item.file()))) {
            codes.add(each.isError() ? BROKEN : each.code());
        }
        return codes;
    }

    /** Puts the text where no other changed file is, so that none imports another. */
    private List<Diagnostic> check(Corpora.Item item, String text) {
        Path file = directory.resolve(item.name());
        try {
            Corpora.write(file, text);
            return Checking.check(List.of(file), item.includes()).diagnostics();
        } finally {
            if (!file.toFile().delete()) {
                throw new AssertionError("cannot delete " + file);
            }
        }
    }

    private static String place(IdlText text, List<Edit> edits) {
        int at = edits.get(0).start();
        long line = text.text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return "line " + line;
    }
}
