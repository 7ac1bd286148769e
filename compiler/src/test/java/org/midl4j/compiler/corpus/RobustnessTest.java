package org.midl4j.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midl4j.compiler.CompileResult;

/**
 * Nothing in any file may end in a crash, a hang, or silence: files of others, whole, cut off and shuffled.
 *
 * <p>Samples of all corpora for a minute. {@code -Dmidl4j.robustness=FILE} takes 200 cut-offs and 200 exchanges of every
 * file instead, for some hours; FILE keeps what is done, so that a run that was stopped goes on where it was.
 */
@Tag("peers")
final class RobustnessTest {
    private static final int PLACES = 200;

    /** One of this many is checked together with all it imports. */
    private static final int WHOLE = 25;

    private static final int BATCH = 25;

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** A file, and which of its seeded changes. */
    private record Sample(Corpora.Item item, Change change, int number) {}

    @Test
    void survivesEveryFile() {
        int files = 0;
        for (Corpora.Item item : Corpora.all()) {
            try {
                CompileResult result = assertTimeoutPreemptively(LIMIT, () -> Checking.check(item), item::toString);
                result.diagnostics()
                        .forEach(each -> assertTrue(!Checking.line(each).isEmpty()));
            } catch (RuntimeException | Error problem) {
                throw new AssertionError(item + ": " + problem, problem);
            }
            files++;
        }
        System.out.println("survived " + files + " files");
    }

    @Test
    void survivesFilesCutOffAndWithTokensExchanged() throws Exception {
        String record = System.getProperty("midl4j.robustness");
        List<String> troubles = record == null ? sample() : everything(Path.of(record));
        assertEquals(List.of(), troubles);
    }

    private static List<String> sample() {
        List<Sample> samples = new ArrayList<>();
        for (Corpora.Item item : Corpora.all()) {
            for (Change change : Change.values()) {
                for (int number = 0; number < PLACES; number++) {
                    samples.add(new Sample(item, change, number));
                }
            }
        }
        Collections.shuffle(samples, new Random(1));
        List<String> troubles = new ArrayList<>();
        long end = System.nanoTime() + LIMIT.toNanos();
        int done = 0;
        try (Endurance endurance = new Endurance()) {
            for (Sample sample : samples) {
                if (System.nanoTime() > end) {
                    break;
                }
                String text = Corpora.read(sample.item().file());
                check(endurance, sample, text, troubles);
                done++;
            }
        }
        System.out.println("survived " + (done - troubles.size()) + " of " + done + " changed files, chosen from "
                + samples.size());
        assertTrue(done > 500, "only " + done + " in the time there was");
        return troubles;
    }

    private static List<String> everything(Path record) throws Exception {
        FullRun run = new FullRun(record);
        int workers = Runtime.getRuntime().availableProcessors();
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            List<Future<Void>> all = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                all.add(threads.submit(run));
            }
            for (Future<Void> each : all) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        System.out.println("all " + PLACES + " places of " + run.files + " files; " + run.progress());
        return run.troubles;
    }

    /** A file's share of the full run. */
    private static final class Share {
        private final Corpora.Item item;
        private int done;
        private long millis;

        Share(Corpora.Item item) {
            this.item = item;
        }
    }

    /** In batches, next the file that took the least so far: where time runs out, only the slowest are incomplete. */
    private static final class FullRun implements Callable<Void> {
        private final long start = System.nanoTime();
        private final Path record;
        private final int files;
        private final PriorityQueue<Share> open =
                new PriorityQueue<>(Comparator.<Share>comparingLong(share -> share.millis)
                        .thenComparingLong(share -> share.item.file().toFile().length()));
        private final List<String> troubles = Collections.synchronizedList(new ArrayList<>());
        private long shown = start;
        private int done;

        FullRun(Path record) throws IOException {
            this.record = record;
            Map<String, Share> shares = new LinkedHashMap<>();
            for (Corpora.Item item : distinct()) {
                shares.put(item.toString(), new Share(item));
            }
            files = shares.size();
            if (Files.exists(record)) {
                for (String line : Files.readAllLines(record)) {
                    String[] words = line.split(" ", -1);
                    Share share = shares.get(words[0]);
                    if (share != null) {
                        share.done += BATCH;
                        share.millis += Long.parseLong(words[2]);
                    }
                }
            }
            shares.values().stream().filter(share -> share.done < PLACES).forEach(open::add);
        }

        private synchronized @Nullable Share next() {
            return open.poll();
        }

        /** The batch is done: writes that down, and says now and then how far everything is. */
        private synchronized void finish(Share share, int problems, long millis) throws IOException {
            share.done += BATCH;
            share.millis += Math.max(1, millis);
            done += BATCH * Change.values().length;
            Files.writeString(
                    record,
                    share.item + " " + problems + " " + millis + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            if (share.done < PLACES) {
                open.add(share);
            }
            if (millisSince(shown) > 20_000) {
                shown = System.nanoTime();
                System.out.println(progress() + "; " + open.size() + " files wait");
            }
        }

        String progress() {
            return done + " changed files in " + millisSince(start) / 1000 + " s; " + troubles.size() + " troubles";
        }

        @Override
        public @Nullable Void call() throws IOException {
            try (Endurance endurance = new Endurance()) {
                for (Share share = next(); share != null; share = next()) {
                    String text = Corpora.read(share.item.file());
                    long began = System.nanoTime();
                    List<String> found = new ArrayList<>();
                    for (int number = share.done; number < share.done + BATCH; number++) {
                        for (Change change : Change.values()) {
                            check(endurance, new Sample(share.item, change, number), text, found);
                        }
                    }
                    troubles.addAll(found);
                    finish(share, found.size(), millisSince(began));
                }
            }
            return null;
        }
    }

    /** Of files that are equal, and are so together with what they import, one. */
    private static List<Corpora.Item> distinct() {
        Map<String, Corpora.Item> distinct = new LinkedHashMap<>();
        for (Corpora.Item item : Corpora.all()) {
            // libwine-dev is what the source package wine installs.
            String family = item.corpus().equals("libwine-dev") ? "wine" : item.corpus();
            distinct.putIfAbsent(family + Corpora.read(item.file()), item);
        }
        return List.copyOf(distinct.values());
    }

    private static void check(Endurance endurance, Sample sample, String text, List<String> troubles) {
        endurance
                .trouble(
                        sample.item(),
                        sample.change().of(sample.item(), text, sample.number()),
                        sample.number() % WHOLE == 0)
                .ifPresent(trouble -> {
                    System.out.println(sample + "\n" + trouble);
                    troubles.add("\n" + sample + ": " + trouble);
                });
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }
}
