package org.midl4j.rpc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The thread that reads client connections which no waiting thread reads, and that goes on writing where a socket was
 * full. There is one for all connections; it runs no user code of any length.
 *
 * <p>A connection that a caller has just stopped reading is not taken over at once, since the next call is likely to read
 * it again: {@link #rest} has it looked at after some milliseconds, and only then watched.
 */
final class Poller {
    private static final System.Logger LOG = System.getLogger(Poller.class.getName());
    private static final long TICK_MILLIS = 20;

    private static @Nullable Poller shared;

    private final Selector selector;
    private final Queue<ClientConnection> resting = new ConcurrentLinkedQueue<>();
    private volatile boolean ticking;

    private Poller() {
        try {
            selector = Selector.open();
        } catch (IOException e) {
            throw new UncheckedIOException("no selector can be opened to read connections", e);
        }
        Thread thread = new Thread(this::run, "midl4j-poller");
        thread.setDaemon(true);
        thread.start();
    }

    static synchronized Poller shared() {
        if (shared == null) {
            shared = new Poller();
        }
        return shared;
    }

    /** Registers a connection, without watching it yet. */
    SelectionKey register(SocketChannel channel, ClientConnection connection) throws ClosedChannelException {
        return channel.register(selector, 0, connection);
    }

    /** Watches for more on a connection. */
    void watch(SelectionKey key, int operation) {
        try {
            key.interestOpsOr(operation);
            selector.wakeup();
        } catch (CancelledKeyException e) {
            // The connection was closed; there is nothing to watch for.
        }
    }

    /** Lets go of connections that were closed. */
    void forget() {
        selector.wakeup();
    }

    /** Looks at a connection in a while, and again if it was used meanwhile. */
    void rest(ClientConnection connection) {
        resting.add(connection);
        if (!ticking) {
            ticking = true;
            selector.wakeup();
        }
    }

    private void run() {
        long nextTick = 0;
        while (true) {
            try {
                selector.select(Poller::serve, ticking ? TICK_MILLIS : 0);
                if (ticking && System.nanoTime() - nextTick >= 0) {
                    tick();
                    nextTick = System.nanoTime() + TICK_MILLIS * 1_000_000;
                }
            } catch (IOException | RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "reading connections goes on after a failure", e);
            }
        }
    }

    private void tick() {
        ticking = false;
        int count = resting.size();
        for (int i = 0; i < count; i++) {
            ClientConnection connection = resting.poll();
            if (connection != null && connection.isInUse()) {
                resting.add(connection);
            }
        }
        if (!resting.isEmpty()) {
            ticking = true;
        }
    }

    private static void serve(SelectionKey key) {
        ClientConnection connection = (ClientConnection) key.attachment();
        try {
            int ready = key.readyOps();
            if ((ready & SelectionKey.OP_WRITE) != 0) {
                key.interestOpsAnd(~SelectionKey.OP_WRITE);
                connection.writable();
            }
            if ((ready & SelectionKey.OP_READ) != 0 && !connection.readable()) {
                key.interestOpsAnd(~SelectionKey.OP_READ);
                if (connection.isWatched()) {
                    key.interestOpsOr(SelectionKey.OP_READ); // it came back to us in between
                }
            }
        } catch (CancelledKeyException e) {
            // The connection was closed meanwhile.
        }
    }
}
