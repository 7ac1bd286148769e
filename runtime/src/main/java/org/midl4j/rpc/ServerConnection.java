package org.midl4j.rpc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;

/** One connection of a server: takes octets from a socket to its session and back. */
final class ServerConnection implements ServerLoop.Handler, IncomingCall.Replies {
    private static final System.Logger LOG = System.getLogger(ServerConnection.class.getName());
    private static final int SENT_AT_ONCE = 16 * 1024;
    private static final int DRAINED_AT_END = 64 * 1024;

    private final RpcServer server;
    private final ServerLoop loop;
    private final SocketChannel channel;
    private final Wire wire;
    private final String client;
    private final SelectionKey key;
    private final int queueLimit;
    private final Object lock = new Object();
    private final ServerSession session;
    private final Inbox inbox;
    private final Outbox outbox;
    private boolean paused;
    private volatile boolean closed;

    /** When something was last received or sent. */
    private volatile long lastUsed = System.nanoTime();

    /** Whether the leader is going to send; guarded by the loop. */
    boolean sendsLater;

    ServerConnection(
            RpcServer server,
            ServerLoop loop,
            SocketChannel channel,
            Wire wire,
            RpcLimits limits,
            ServerSession.Factory sessions)
            throws IOException {
        this.server = server;
        this.loop = loop;
        this.channel = channel;
        this.wire = wire;
        client = String.valueOf(channel.getRemoteAddress());
        queueLimit = limits.queued();
        session = sessions.create(this);
        inbox = new Inbox(wire, limits.fragment());
        outbox = new Outbox(wire, lock, session.out());
        // A wire that has octets already is read when the socket is found writable, which is at once.
        int unread = wire.hasUnread() ? SelectionKey.OP_WRITE : 0;
        key = loop.register(channel, SelectionKey.OP_READ | unread, this);
    }

    @Override
    public void ready(int operations) {
        lastUsed = System.nanoTime();
        if ((operations & SelectionKey.OP_WRITE) != 0) {
            key.interestOpsAnd(~SelectionKey.OP_WRITE);
            try {
                sent(outbox.unblock());
            } catch (IOException e) {
                lose(e);
            }
        }
        if (((operations & SelectionKey.OP_READ) != 0 || wire.hasUnread()) && !closed) {
            try {
                do {
                    if (inbox.read() < 0) {
                        lose(null);
                    } else {
                        received();
                    }
                } while (wire.hasUnread() && !closed);
            } catch (IOException e) {
                lose(e);
            }
        }
    }

    @Override
    public void failed() {
        close();
    }

    private void received() {
        boolean mustSend;
        List<IncomingCall> cancelled;
        synchronized (lock) {
            inbox.use(session.receive(inbox.array(), inbox.start(), inbox.available()));
            for (IncomingCall call = session.pollReady(); call != null; call = session.pollReady()) {
                loop.run(call);
            }
            cancelled = cancelled();
            mustSend = outbox.queued() > 0 || wire.hasOwnOutput() || session.isClosing();
        }
        if (!cancelled.isEmpty()) {
            cancelled.forEach(IncomingCall::cancel);
        }
        if (mustSend && !loop.sendLater(this)) {
            send();
        }
    }

    private List<IncomingCall> cancelled() {
        IncomingCall call = session.pollCancelled();
        if (call == null) {
            return List.of();
        }
        List<IncomingCall> all = new ArrayList<>();
        for (; call != null; call = session.pollCancelled()) {
            all.add(call);
        }
        return all;
    }

    @Override
    public void reply(IncomingCall call, byte[] octets, int offset, int length) {
        boolean mustSend;
        boolean large;
        synchronized (lock) {
            mustSend = session.reply(call, octets, offset, length);
            large = outbox.queued() > SENT_AT_ONCE;
        }
        if (mustSend && (large || !loop.sendLater(this))) {
            send();
        }
    }

    @Override
    public void fault(IncomingCall call, int status, boolean executed) {
        boolean mustSend;
        synchronized (lock) {
            mustSend = session.fault(call, status, executed);
        }
        if (mustSend && !loop.sendLater(this)) {
            send();
        }
    }

    @Override
    public String client() {
        return client;
    }

    @Override
    public @Nullable SSLSession tls() {
        return wire.session();
    }

    /** Asks the client to go, and refuses what it asks from now on. */
    void retire() {
        synchronized (lock) {
            session.retire();
        }
        send();
    }

    /** Whether nothing is running, and nothing waits to be sent. */
    boolean isIdle() {
        synchronized (lock) {
            return session.isIdle() && outbox.queued() == 0;
        }
    }

    /** Closes, unless something has happened in so many nanoseconds or is going on. */
    void closeIfIdle(long nanos) {
        if (System.nanoTime() - lastUsed >= nanos && isIdle()) {
            close();
        }
    }

    Statistics statistics() {
        synchronized (lock) {
            return session.statistics();
        }
    }

    /** Sends what there is. */
    void send() {
        lastUsed = System.nanoTime();
        try {
            sent(outbox.flush());
        } catch (IOException e) {
            lose(e);
        }
    }

    /** Goes on after sending: waits for room in the socket, reads more or less, or ends. */
    private void sent(boolean everything) {
        boolean over;
        boolean changed;
        try {
            synchronized (lock) { // interests too, or two threads could set them in the wrong order
                int queued = outbox.queued();
                over = session.isClosing() && queued == 0 && !closed;
                boolean pause = queued > queueLimit;
                changed = !everything || pause != paused;
                if (!everything) {
                    key.interestOpsOr(SelectionKey.OP_WRITE);
                }
                if (pause && !paused) {
                    key.interestOpsAnd(~SelectionKey.OP_READ);
                } else if (paused && !pause) {
                    key.interestOpsOr(SelectionKey.OP_READ);
                }
                paused = pause;
            }
        } catch (CancelledKeyException e) {
            return; // closed meanwhile
        }
        if (changed) {
            loop.wakeup();
        }
        if (over) {
            drain();
            lose(null);
        }
    }

    /** Reads what the peer has sent already: closing a socket with unread octets would take back what we have sent. */
    private void drain() {
        try {
            wire.shutdownOutput();
            ByteBuffer rest = ByteBuffer.allocate(DRAINED_AT_END);
            while (rest.hasRemaining() && channel.read(rest) > 0) {
                // read on
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "a connection broke while it was closed", e);
        }
    }

    void close() {
        lose(null);
    }

    private void lose(@Nullable IOException why) {
        List<IncomingCall> cancelled;
        synchronized (lock) {
            if (closed) {
                return;
            }
            closed = true;
            session.disconnected();
            cancelled = cancelled();
        }
        if (why != null) {
            LOG.log(System.Logger.Level.DEBUG, "a client's connection broke", why);
        }
        try {
            wire.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "closing a connection failed", e);
        }
        loop.wakeup(); // lets go of the closed channel
        server.lost(this, statistics());
        cancelled.forEach(IncomingCall::cancel);
    }
}
