package org.midl4j.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midl4j.compiler.corpus.Mutation.Edit;
import org.midl4j.compiler.diagnostics.Diagnostic;

/** Puts mistakes into real files, one at a time: each must be reported, and as what it is. */
@Tag("peers")
final class MutationTest {
    private static final long SEED = 20260101;
    private static final int MUTANTS_OF_A_KIND = Integer.getInteger("midl4j.mutants", 8);

    private final Map<Corpora.Item, Boolean> clean = new HashMap<>();

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
            for (Corpora.Item item : items) {
                if (made == MUTANTS_OF_A_KIND) {
                    break;
                }
                IdlText text = texts.computeIfAbsent(item, each -> new IdlText(Corpora.read(each.file())));
                List<List<Edit>> places = mutation.places().apply(text);
                if (places.isEmpty() || !clean.computeIfAbsent(item, this::isClean)) {
                    continue;
                }
                List<Edit> edits = places.get(random.nextInt(places.size()));
                List<Diagnostic> errors = errors(item, Mutation.apply(text.text, edits));
                made++;
                if (errors.stream().anyMatch(error -> mutation.expected().contains(error.code()))) {
                    caught++;
                } else {
                    missed.add("\n" + mutation.name() + " in " + item.name() + " at " + place(text, edits) + ": "
                            + (errors.isEmpty() ? "no error" : Checking.line(errors.get(0))));
                }
            }
            mutants += made;
            System.out.printf("%-55s %3d of %3d caught%n", mutation.name(), caught, made);
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

    /** Whether the file itself is fine, also where mutants of it are put. */
    private boolean isClean(Corpora.Item item) {
        return errors(item, Corpora.read(item.file())).isEmpty();
    }

    private List<Diagnostic> errors(Corpora.Item item, String text) {
        Path file = directory.resolve(item.name());
        Corpora.write(file, text);
        return Checking.errors(Checking.check(List.of(file), item.includes()));
    }

    private static String place(IdlText text, List<Edit> edits) {
        int at = edits.get(0).start();
        long line = text.text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return "line " + line;
    }
}
