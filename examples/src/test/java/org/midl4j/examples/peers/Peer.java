package org.midl4j.examples.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Another program: started here, ended at the latest when it is closed. Everything it prints is kept. */
final class Peer implements AutoCloseable {
    /** Where the examples are. */
    static final Path BASE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

    private final List<String> command;
    private final Process process;
    private final Thread reader;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    private Peer(List<String> command, Path directory, Map<String, String> environment, boolean attached)
            throws IOException {
        this.command = command;
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        process = builder.start();
        if (!attached) {
            process.getOutputStream().close();
        }
        reader = new Thread(this::read, "output of " + command.get(0));
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts a program. */
    static Peer start(Path directory, Map<String, String> environment, String... command) throws IOException {
        return new Peer(List.of(command), directory, environment, false);
    }

    /** Starts a program that ends itself when its input does, so that it outlives this one in no case. */
    static Peer startAttached(Path directory, Map<String, String> environment, String... command) throws IOException {
        return new Peer(List.of(command), directory, environment, true);
    }

    /** Runs a program to its end. */
    static List<String> run(Path directory, Map<String, String> environment, String... command) throws Exception {
        try (Peer peer = start(directory, environment, command)) {
            peer.awaitEnd();
            return peer.lines();
        }
    }

    /** A port that nobody listens on, and that the system gives to nobody who wants any. */
    static int freePort() throws IOException {
        return freePort(10_000, 30_000);
    }

    /** A port of a range that nobody listens on. */
    static int freePort(int from, int to) throws IOException {
        for (int attempt = 0; attempt < 100; attempt++) {
            try (ServerSocket socket =
                    new ServerSocket(ThreadLocalRandom.current().nextInt(from, to))) {
                return socket.getLocalPort();
            } catch (BindException e) {
                // Taken.
            }
        }
        throw new AssertionError(
                "no port from " + from + " to " + to + " can be had; those below 1024 take the rights of root");
    }

    private void read() {
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line.stripTrailing());
            }
        } catch (IOException e) {
            if (process.isAlive()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** Waits until it has printed a line that contains this. */
    void await(String text) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (find(text) == null) {
            if (System.nanoTime() > end || !process.isAlive() && !reader.isAlive() && find(text) == null) {
                throw new AssertionError(command + " did not print \"" + text + "\":\n" + this);
            }
            Thread.sleep(20);
        }
    }

    private @Nullable String find(String text) {
        return lines().stream().filter(line -> line.contains(text)).findFirst().orElse(null);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end, and gives its exit status. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE, TimeUnit.NANOSECONDS)) {
            throw new AssertionError(command + " does not end:\n" + this);
        }
        reader.join(TimeUnit.SECONDS.toMillis(10)); // a child of its own may hold on to its output
        return process.exitValue();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public String toString() {
        return String.join("\n", lines());
    }
}
