package org.midl4j.compiler.codegen;

import com.palantir.javapoet.JavaFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Turns Java files into text, on all processors and while others are still being made: JavaPoet takes more time for that
 * than all else does.
 */
final class Rendering implements AutoCloseable {
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Rendering::thread);
    private final Map<String, Future<GeneratedFile>> files = new LinkedHashMap<>();

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "midl4j-rendering");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins with a file; another one of that path is forgotten. */
    void add(String path, JavaFile file) {
        files.put(path, threads.submit(() -> GeneratedFile.of(path, Layout.tidy(file.toString()))));
    }

    /** Waits for the rest; gives all of them by path. */
    Map<String, GeneratedFile> finish() {
        Map<String, GeneratedFile> finished = new TreeMap<>();
        try {
            for (Map.Entry<String, Future<GeneratedFile>> each : files.entrySet()) {
                finished.put(each.getKey(), each.getValue().get());
            }
        } catch (ExecutionException problem) {
            throw new IllegalStateException("cannot write Java", problem.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        return finished;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
