package org.midl4j.rpc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * Sees, a moment later, to what client connections have put off in the hope that a thread that waits does it: octets to be
 * sent, replies to be read. One thread for all connections; it sleeps while nothing is put off.
 */
final class Ticker {
    /** How long something is put off at least. */
    static final long NANOS = 50_000;

    private static final System.Logger LOG = System.getLogger(Ticker.class.getName());

    /** A thread that is parked for longer takes longer to come back. */
    private static final int IDLE_TICKS = 20;

    private static final Ticker SHARED = new Ticker();

    private final ConcurrentLinkedQueue<ClientConnection> connections = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this::run, "midl4j-ticker");
    private volatile boolean asleep;

    private Ticker() {
        thread.setDaemon(true);
        thread.start();
    }

    static Ticker shared() {
        return SHARED;
    }

    /** Has {@link ClientConnection#attend} called; the connection sees to it that it is here only once. */
    void add(ClientConnection connection) {
        connections.add(connection);
        if (asleep) {
            LockSupport.unpark(thread);
        }
    }

    private void run() {
        int idle = 0;
        List<ClientConnection> again = new ArrayList<>();
        while (true) {
            LockSupport.parkNanos(NANOS);
            idle = connections.isEmpty() ? idle + 1 : 0;
            if (idle > IDLE_TICKS) {
                sleep();
                idle = 0;
                continue;
            }
            for (ClientConnection next = connections.poll(); next != null; next = connections.poll()) {
                if (attend(next)) {
                    again.add(next);
                }
            }
            connections.addAll(again);
            again.clear();
        }
    }

    private static boolean attend(ClientConnection connection) {
        try {
            return connection.attend();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "sending goes on after a failure", e);
            return false;
        }
    }

    private void sleep() {
        asleep = true;
        while (connections.isEmpty()) {
            LockSupport.park(this);
        }
        asleep = false;
    }
}
