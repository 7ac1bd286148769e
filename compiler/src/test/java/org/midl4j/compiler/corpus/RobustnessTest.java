package org.midl4j.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midl4j.compiler.CompileResult;

/**
 * Nothing in any file may end in a crash, a hang, or silence: files of others, whole, cut off and shuffled.
 *
 * <p>Samples for a minute each; {@code -Dmidl4j.robustness=full} takes 200 places of every file.
 */
@Tag("peers")
final class RobustnessTest {
    private static final long SEED = 20260101;
    private static final int PLACES = 200;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("\\w+|\"[^\"\\n]*\"|[^\\s\\w]");

    /** A file, and which of its seeded changes. */
    private record Sample(Corpora.Item item, int number) {}

    private interface Change {
        String of(String text, Random random);
    }

    @TempDir
    private Path directory;

    @Test
    void survivesEveryFile() {
        int files = 0;
        for (Corpora.Item item : Corpora.all()) {
            survives(item, List.of(item.file()), "as it is");
            files++;
        }
        System.out.println("survived " + files + " files");
    }

    @Test
    void survivesFilesCutOffAnywhere() {
        sample("cut off", (text, random) -> text.substring(0, random.nextInt(text.length() + 1)));
    }

    @Test
    void survivesFilesWithTwoTokensExchanged() {
        sample("with two tokens exchanged", RobustnessTest::exchange);
    }

    private void sample(String what, Change change) {
        boolean full = "full".equals(System.getProperty("midl4j.robustness"));
        List<Sample> samples = new ArrayList<>();
        for (Corpora.Item item : Corpora.libwine()) {
            for (int number = 0; number < PLACES; number++) {
                samples.add(new Sample(item, number));
            }
        }
        Collections.shuffle(samples, new Random(SEED));
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        int done = 0;
        for (Sample sample : samples) {
            if (!full && System.nanoTime() > end) {
                break;
            }
            long seed = SEED + sample.number() * 31L + sample.item().name().hashCode();
            String text = Corpora.read(sample.item().file());
            Path changed = directory.resolve(sample.item().name());
            Corpora.write(changed, change.of(text, new Random(seed)));
            survives(sample.item(), List.of(changed), what + ", seed " + seed);
            // Or the next sample would import it.
            if (!changed.toFile().delete()) {
                throw new AssertionError("cannot delete " + changed);
            }
            done++;
        }
        System.out.println("survived " + done + " of " + samples.size() + " files " + what);
        assertTrue(done > 100, "only " + done + " in the time there was");
    }

    /** The compiler comes to an end by itself, and finds every message a place. */
    private static void survives(Corpora.Item item, List<Path> files, String how) {
        try {
            CompileResult result = assertTimeoutPreemptively(
                    LIMIT, () -> Checking.check(files, item.includes()), () -> item + " " + how);
            result.diagnostics().forEach(each -> assertTrue(!Checking.line(each).isEmpty()));
        } catch (RuntimeException | Error problem) {
            throw new AssertionError(item + " " + how + ": " + problem, problem);
        }
    }

    private static String exchange(String text, Random random) {
        List<int[]> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new int[] {matcher.start(), matcher.end()});
        }
        if (tokens.size() < 2) {
            return text;
        }
        int one = random.nextInt(tokens.size() - 1);
        int other = one + 1 + random.nextInt(tokens.size() - one - 1);
        int[] first = tokens.get(one);
        int[] second = tokens.get(other);
        return text.substring(0, first[0])
                + text.substring(second[0], second[1])
                + text.substring(first[1], second[0])
                + text.substring(first[0], first[1])
                + text.substring(second[1]);
    }
}
