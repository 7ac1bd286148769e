package org.midl4j.compiler;

import java.io.PrintStream;

/**
 * Tells a person at a terminal, once a second, that work which takes long goes on; leaves no trace on the screen.
 *
 * <p>Short work shows nothing.
 */
final class Progress {
    private static final long PATIENCE_MILLIS = 1000;
    private static final String START_OF_LINE = "\r\u001b[K";

    private final PrintStream terminal;
    private final String work;
    private final long interval;
    private final Thread thread;
    private volatile boolean shown;

    private Progress(PrintStream terminal, String work, long interval) {
        this.terminal = terminal;
        this.work = work;
        this.interval = interval;
        this.thread = new Thread(this::tell, "midl4j-progress");
        thread.setDaemon(true);
    }

    /** Starts to watch over some work, such as {@code 12 files}. */
    static Progress of(PrintStream terminal, String work) {
        return of(terminal, work, PATIENCE_MILLIS);
    }

    static Progress of(PrintStream terminal, String work, long interval) {
        Progress progress = new Progress(terminal, work, interval);
        progress.thread.start();
        return progress;
    }

    private void tell() {
        try {
            for (long passed = interval; ; passed += interval) {
                Thread.sleep(interval);
                shown = true;
                terminal.print(START_OF_LINE + "midl4j: " + work + ", " + passed / 1000 + " s");
                terminal.flush();
            }
        } catch (InterruptedException done) {
            return;
        }
    }

    /** Ends it, and erases the line if there was one. */
    void end() {
        boolean interrupted = false;
        thread.interrupt();
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (shown) {
            terminal.print(START_OF_LINE);
            terminal.flush();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
