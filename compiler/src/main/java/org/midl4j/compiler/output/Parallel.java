package org.midl4j.compiler.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same with many files on all processors: most of the time goes by in the operating system. */
final class Parallel {
    /** Fewer are not worth a thread. */
    private static final int FEW = 64;

    private Parallel() {}

    /** What is done with one. */
    @FunctionalInterface
    interface Step<T, R> {
        R apply(T one) throws IOException;
    }

    /**
     * The results, in order.
     *
     * @throws IOException what the first one to fail threw
     */
    static <T, R> List<R> map(List<T> all, Step<T, R> step) throws IOException {
        if (all.size() <= FEW) {
            return some(all, step);
        }
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService threads = Executors.newFixedThreadPool(processors, task -> {
            Thread thread = new Thread(task, "midl4j-output");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Callable<List<R>>> parts = new ArrayList<>();
            for (int from = 0; from < all.size(); from += FEW) {
                List<T> part = all.subList(from, Math.min(all.size(), from + FEW));
                parts.add(() -> some(part, step));
            }
            List<R> results = new ArrayList<>(all.size());
            for (Future<List<R>> part : threads.invokeAll(parts)) {
                results.addAll(part.get());
            }
            return results;
        } catch (ExecutionException problem) {
            if (problem.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(problem.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T, R> List<R> some(List<T> all, Step<T, R> step) throws IOException {
        List<R> results = new ArrayList<>(all.size());
        for (T each : all) {
            results.add(step.apply(each));
        }
        return Collections.unmodifiableList(results);
    }
}
