package org.midl4j.rpc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/**
 * A client that agrees on keys with a server, before it becomes a {@link ServerConnection}. What takes time to compute is
 * not computed by the thread that reads for all. A client that was refused is listened to until it goes, or the time for
 * handshakes is over: closing at once could take back what it was told.
 */
final class TlsHandshake implements ServerLoop.Handler {
    private static final System.Logger LOG = System.getLogger(TlsHandshake.class.getName());
    private static final int DISCARDED_AT_ONCE = 4096;

    private final RpcServer server;
    private final ServerLoop loop;
    private final SocketChannel channel;
    private final TlsWire wire;
    private final SelectionKey key;
    private final long started = System.nanoTime();
    private boolean refused;
    private boolean over;

    TlsHandshake(RpcServer server, ServerLoop loop, SocketChannel channel, Tls tls) throws IOException {
        this.server = server;
        this.loop = loop;
        this.channel = channel;
        wire = TlsWire.toClient(channel, tls);
        key = loop.register(channel, SelectionKey.OP_READ, this);
    }

    @Override
    public void ready(int operations) {
        advance();
    }

    @Override
    public void failed() {
        close();
    }

    private synchronized void advance() {
        if (over) {
            return;
        }
        try {
            if (refused) {
                discard();
                return;
            }
            switch (wire.handshake()) {
                case READABLE -> await(SelectionKey.OP_READ);
                case WRITABLE -> await(SelectionKey.OP_WRITE);
                case TASKS -> {
                    await(0);
                    loop.execute(() -> {
                        wire.runTasks();
                        advance();
                    });
                }
                case DONE -> {
                    over = true;
                    server.agreed(this, channel, wire);
                }
            }
        } catch (TlsException e) {
            refuse(e);
        } catch (IOException | CancelledKeyException | ClosedSelectorException e) {
            LOG.log(System.Logger.Level.DEBUG, "a client went before it was served", e);
            close();
        }
    }

    private void await(int operations) {
        key.interestOps(operations);
        loop.wakeup();
    }

    private void refuse(TlsException why) {
        LOG.log(System.Logger.Level.INFO, "a client was refused: {0}", why.getMessage());
        refused = true;
        try {
            wire.shutdownOutput();
            await(SelectionKey.OP_READ);
        } catch (IOException | CancelledKeyException e) {
            LOG.log(System.Logger.Level.DEBUG, "a client that was refused has gone", e);
            close();
        }
    }

    private void discard() throws IOException {
        ByteBuffer rest = ByteBuffer.allocate(DISCARDED_AT_ONCE);
        if (channel.read(rest) < 0) {
            close();
        }
    }

    /** Sends a client away that takes its time. */
    void closeIfLate(long nanos) {
        if (System.nanoTime() - started >= nanos) {
            close();
        }
    }

    synchronized void close() {
        if (over) {
            return;
        }
        over = true;
        try {
            wire.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "closing a connection failed", e);
        }
        loop.wakeup(); // lets go of the closed channel
        server.forget(this);
    }
}
