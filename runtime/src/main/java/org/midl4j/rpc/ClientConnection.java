package org.midl4j.rpc;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Deadline;
import org.midl4j.call.Event;

/**
 * A client's connection. Whoever waits for a reply reads for all, if nobody else does; it waits in a selector,
 * so that a cancel, a deadline or an interruption ends the wait and not the connection. Where calls are outstanding and
 * nobody waits, the {@link Poller} reads.
 */
final class ClientConnection {
    private static final System.Logger LOG = System.getLogger(ClientConnection.class.getName());

    /** Calls that nobody waits for yet are not kept when there are so many octets of them. */
    private static final int SENT_AT_ONCE = 8 * 1024;

    /** Who reads. */
    private enum Reader {
        /** Nobody; the poller will look in a while, if anyone has read before. */
        NOBODY,
        /** The poller, when something arrives. */
        WATCHED,
        /** The poller, now. */
        POLLER,
        /** A thread that waits. */
        LEADER
    }

    private final Wire wire;
    private final String name;
    private final String localHost;
    private final int queueLimit;
    private final Object lock = new Object();
    private final ClientSession session;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Selector selector;
    private final SelectionKey pollerKey;
    /** Whether the ticker comes; what it is to do is found out then. */
    private final AtomicBoolean attended = new AtomicBoolean();

    private final AtomicReference<Reader> reader = new AtomicReference<>(Reader.NOBODY);
    private final ConcurrentLinkedDeque<Thread> followers = new ConcurrentLinkedDeque<>();

    /** The thread that is giving replies to calls; what those send goes out when it has finished. */
    private volatile @Nullable Thread delivering;

    /** The thread that waits in the selector. */
    private volatile @Nullable Thread leader;

    private volatile boolean closed;
    private volatile boolean used;
    private boolean resting;
    private int senders;

    /** Whether calls wait to be sent for no other reason than that more may come. */
    private volatile boolean kept;

    /** When octets were last sent, as {@link System#nanoTime()}; a hint. */
    private volatile long sentAt = System.nanoTime();

    /** When a thread last stopped waiting here; a hint. */
    private volatile long ledAt = sentAt;

    /** {@link #ledAt} when the ticker last came. */
    private long ledBefore = sentAt;

    private ClientConnection(
            SocketChannel channel,
            Wire wire,
            Selector selector,
            String name,
            RpcLimits limits,
            List<SyntaxId> expected,
            @Nullable ClientSecurity security)
            throws IOException {
        this.wire = wire;
        this.selector = selector;
        this.name = name;
        localHost = Sockets.localHost(channel);
        queueLimit = limits.queued();
        session = new ClientSession(limits, expected, security);
        inbox = new Inbox(wire, limits.fragment());
        outbox = new Outbox(wire, lock, session.out());
        pollerKey = Poller.shared().register(channel, this);
        channel.register(selector, SelectionKey.OP_READ);
    }

    /**
     * Connects.
     *
     * @param expected interfaces that will be called, to be proposed with the first call's
     * @throws IOException if nobody answers until the deadline, or the thread is interrupted
     */
    static ClientConnection open(
            StringBinding to, RpcLimits limits, List<SyntaxId> expected, ClientOptions options, long deadline)
            throws IOException {
        SocketAddress address = Sockets.address(to);
        SocketChannel channel = Sockets.open(to, options.keepAlive());
        Selector selector = null;
        try {
            selector = Selector.open();
            if (!channel.connect(address)) {
                awaitConnected(channel, selector, deadline);
            }
            Tls tls = options.tls();
            Wire wire = tls == null || to.isLocal()
                    ? new PlainWire(channel)
                    : encrypted(TlsWire.toServer(channel, tls, to), channel, selector, deadline);
            return new ClientConnection(channel, wire, selector, to.toString(), limits, expected, options.security());
        } catch (IOException | RuntimeException e) {
            if (selector != null) {
                selector.close();
            }
            channel.close();
            throw e;
        }
    }

    private static void awaitConnected(SocketChannel channel, Selector selector, long deadline) throws IOException {
        SelectionKey key = channel.register(selector, SelectionKey.OP_CONNECT);
        while (!channel.finishConnect()) {
            if (Deadline.isOver(deadline)) {
                throw new IOException("nobody answered in time");
            }
            select(selector, deadline);
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("the thread was interrupted");
            }
        }
        key.interestOps(0);
    }

    /** Agrees on keys with the server. */
    private static Wire encrypted(TlsWire wire, SocketChannel channel, Selector selector, long deadline)
            throws IOException {
        try {
            SelectionKey key = channel.register(selector, 0);
            while (true) {
                switch (wire.handshake()) {
                    case READABLE -> key.interestOps(SelectionKey.OP_READ);
                    case WRITABLE -> key.interestOps(SelectionKey.OP_WRITE);
                    case TASKS -> {
                        wire.runTasks();
                        continue;
                    }
                    case DONE -> {
                        return wire;
                    }
                }
                if (Deadline.isOver(deadline)) {
                    throw new IOException("it did not agree on keys in time; it may speak without TLS");
                }
                select(selector, deadline);
                if (Thread.currentThread().isInterrupted()) {
                    throw new IOException("the thread was interrupted");
                }
            }
        } catch (IOException | RuntimeException e) {
            wire.close(); // tells the server why
            throw e;
        }
    }

    private static void select(Selector selector, long deadline) throws IOException {
        if (deadline == Deadline.NONE) {
            selector.select(key -> {});
        } else {
            long millis = (Deadline.nanosLeft(deadline) + 999_999) / 1_000_000;
            if (millis > 0) {
                selector.select(key -> {}, millis);
            }
        }
    }

    /** The address of this machine that the server sees. */
    String localHost() {
        return localHost;
    }

    // ---- calls

    /** Whether calls can be made. */
    boolean isOpen() {
        synchronized (lock) {
            return !closed && session.isOpen();
        }
    }

    /**
     * Sends a call.
     *
     * @param waitedFor whether this thread is going to wait for the reply with {@link #await}
     * @return false if the connection has gone or is going, and nothing was sent
     * @throws InterruptedException if the thread was interrupted before there was room for the call; that stays set
     */
    boolean call(OutgoingCall call, byte[] stub, int offset, int length, boolean waitedFor)
            throws InterruptedException {
        int queued;
        synchronized (lock) {
            if (closed || !session.isOpen()) {
                return false;
            }
            awaitRoom();
            if (closed) {
                return false;
            }
            call.connection = this;
            session.call(call, stub, offset, length);
            queued = outbox.queued();
        }
        if (waitedFor) {
            send();
        } else {
            sendSoon(queued);
            beWatchedSoon();
        }
        return true;
    }

    /**
     * Sends a call that nobody waits for yet. Of many in a row most are kept: they go when the thread waits, when there are
     * enough of them, or in a moment.
     */
    private void sendSoon(int queued) {
        if (queued < SENT_AT_ONCE && System.nanoTime() - sentAt < Ticker.NANOS) {
            kept = true;
            beAttended();
        } else {
            send();
        }
    }

    /** Has a reply read: by a thread that waits, if one did just now, since it is likely to wait again; or by the poller. */
    private void beWatchedSoon() {
        if (reader.get() != Reader.NOBODY) {
            return;
        }
        if (System.nanoTime() - ledAt < Ticker.NANOS) {
            beAttended();
        } else {
            beWatched();
        }
    }

    private void beAttended() {
        if (!attended.get() && attended.compareAndSet(false, true)) {
            Ticker.shared().add(this);
        }
    }

    /** The ticker comes: sends what was kept, and has the poller read if no thread has waited lately; true to come again. */
    boolean attend() {
        boolean expecting;
        boolean unsent;
        synchronized (lock) {
            expecting = session.isExpecting();
            unsent = outbox.queued() > 0;
        }
        if (unsent) {
            flush();
        }
        long led = ledAt;
        boolean again = led != ledBefore && expecting && !closed;
        ledBefore = led;
        if (!again) {
            attended.set(false);
            synchronized (lock) {
                // What was put off after it was looked for, and before it could be said again.
                expecting = session.isExpecting();
                unsent = outbox.queued() > 0;
            }
            if (unsent) {
                flush();
            }
            if (expecting) {
                beWatched();
            }
        }
        return again;
    }

    /** Asks in which transfer syntax the server takes calls of an interface; false if the connection is gone. */
    boolean agree(Agreement agreement) {
        synchronized (lock) {
            if (closed || !session.isOpen()) {
                return false;
            }
            agreement.connection = this;
            session.agree(agreement);
        }
        send();
        return true;
    }

    /** Sends a call, whatever waits to be sent already; forgets it if the connection is gone. Never blocks. */
    void post(OutgoingCall call, byte[] stub, int offset, int length) {
        synchronized (lock) {
            if (closed || !session.isOpen()) {
                return;
            }
            call.connection = this;
            session.call(call, stub, offset, length);
        }
        send();
        beWatched();
    }

    /**
     * Waits until the server has taken most of what waits to be sent, unless this thread is one that reads.
     *
     * @throws InterruptedException if the thread is interrupted; that stays set
     */
    private void awaitRoom() throws InterruptedException {
        while (outbox.queued() > queueLimit && !closed && delivering != Thread.currentThread()) {
            beWatched(); // the server may be waiting for us to read
            senders++;
            try {
                lock.wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw e;
            } finally {
                senders--;
            }
        }
    }

    void cancel(OutgoingCall call) {
        synchronized (lock) {
            session.cancel(call);
        }
        send();
    }

    void abandon(OutgoingCall call) {
        synchronized (lock) {
            session.abandon(call);
        }
        send();
    }

    /** Sends what the session has written; on a thread that hands out replies, that comes when it has finished. */
    private void send() {
        if (delivering != Thread.currentThread()) {
            flush();
        }
    }

    private void flush() {
        kept = false;
        sentAt = System.nanoTime();
        try {
            if (!outbox.flush()) {
                Poller.shared().watch(pollerKey, SelectionKey.OP_WRITE);
            }
        } catch (IOException e) {
            lose("sending to " + name + " failed: ", e);
        }
        settle();
    }

    /** The poller found that the socket takes octets again. */
    void writable() {
        try {
            if (!outbox.unblock()) {
                Poller.shared().watch(pollerKey, SelectionKey.OP_WRITE);
            }
        } catch (IOException e) {
            lose("sending to " + name + " failed: ", e);
        }
        settle();
    }

    /** Sees to what follows from sending: room for others, calls that ended without the server, the end. */
    private void settle() {
        boolean over;
        boolean ended;
        synchronized (lock) {
            over = session.isClosing() && !closed;
            ended = session.hasEnded();
            if (senders > 0 && outbox.queued() <= queueLimit) {
                lock.notifyAll();
            }
        }
        if (over) {
            lose("the connection to " + name + " ended");
        } else if (ended) {
            deliver();
        }
    }

    // ---- reading

    /** Has the poller read, if nobody does. */
    void beWatched() {
        if (reader.compareAndSet(Reader.NOBODY, Reader.WATCHED)) {
            Poller.shared().watch(pollerKey, SelectionKey.OP_READ);
        }
    }

    boolean isWatched() {
        return reader.get() == Reader.WATCHED;
    }

    /** The poller found octets to read; returns whether it is to go on watching. */
    boolean readable() {
        if (!reader.compareAndSet(Reader.WATCHED, Reader.POLLER)) {
            return false;
        }
        try {
            read();
        } finally {
            reader.set(Reader.WATCHED);
        }
        wakeFollower(); // somebody who waits reads better than the poller
        return !closed;
    }

    /** Whether anyone has read since this was last asked; if not, the poller watches from now on. */
    boolean isInUse() {
        if (used && !closed) {
            used = false;
            return true;
        }
        synchronized (lock) {
            resting = false;
        }
        if (!closed) {
            beWatched();
        }
        return false;
    }

    /**
     * Waits until signalled, the deadline or an interruption, and reads for everybody meanwhile if nobody else does.
     */
    void await(Event until, long deadline) {
        ServerLoop.aboutToWait();
        Thread self = Thread.currentThread();
        if (kept || delivering == self) {
            flush(); // what was kept until a thread waits, or until all replies are handed out
        }
        Event.Action wakeUp = new WakeUp(this, self);
        until.add(wakeUp);
        try {
            while (!until.isSignalled() && !Deadline.isOver(deadline) && !self.isInterrupted()) {
                if (closed) {
                    Deadline.park(until, deadline);
                } else if (delivering == self) {
                    lead(until, deadline); // it reads already, further down its stack
                } else if (takeLead()) {
                    try {
                        lead(until, deadline);
                    } finally {
                        ledAt = System.nanoTime();
                        reader.set(Reader.NOBODY);
                    }
                } else {
                    follow(until, deadline);
                }
            }
        } finally {
            wakeUp.cancel();
            if (reader.get() == Reader.NOBODY) {
                handOver();
            }
        }
    }

    private static final class WakeUp extends Event.Action {
        private final ClientConnection connection;
        private final Thread waiting;

        WakeUp(ClientConnection connection, Thread waiting) {
            this.connection = connection;
            this.waiting = waiting;
        }

        @Override
        protected void act() {
            connection.wake(waiting);
        }
    }

    /** Wakes a waiting thread, whichever way it waits. */
    private void wake(Thread waiting) {
        if (waiting != Thread.currentThread()) {
            LockSupport.unpark(waiting);
            if (leader == waiting) {
                selector.wakeup();
            }
        }
    }

    private boolean takeLead() {
        return reader.compareAndSet(Reader.NOBODY, Reader.LEADER)
                || reader.compareAndSet(Reader.WATCHED, Reader.LEADER);
    }

    private void lead(Event until, long deadline) {
        Thread before = leader;
        leader = Thread.currentThread();
        used = true;
        try {
            while (!until.isSignalled() && !closed && !Deadline.isOver(deadline)) {
                select(selector, deadline);
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                read();
            }
        } catch (ClosedSelectorException e) {
            // The connection was lost while nothing was read; its calls have been told.
        } catch (IOException e) {
            lose("waiting for " + name + " failed: ", e);
        } finally {
            leader = before;
        }
    }

    /** Finds another reader, now that there is none: one who waits, or the poller. */
    private void handOver() {
        if (wakeFollower()) {
            return;
        }
        boolean expecting;
        boolean rest;
        synchronized (lock) {
            expecting = session.isExpecting();
            rest = !resting && !expecting;
            resting |= rest;
        }
        if (expecting) {
            beAttended();
        } else if (rest) {
            Poller.shared().rest(this);
        }
    }

    private void follow(Event until, long deadline) {
        Thread self = Thread.currentThread();
        followers.add(self);
        try {
            Reader now = reader.get();
            if (now != Reader.NOBODY && now != Reader.WATCHED && !until.isSignalled() && !closed) {
                Deadline.park(until, deadline);
            }
        } finally {
            followers.remove(self);
        }
    }

    private boolean wakeFollower() {
        Thread next = followers.poll();
        LockSupport.unpark(next);
        return next != null;
    }

    /** Reads what is there, and hands out what has ended. For the reader only. */
    private void read() {
        try {
            int count;
            do {
                count = inbox.read();
                if (count <= 0) {
                    break;
                }
                int used;
                synchronized (lock) {
                    used = session.receive(inbox.array(), inbox.start(), inbox.available());
                }
                inbox.use(used);
                delivering = Thread.currentThread();
                try {
                    deliver();
                } finally {
                    delivering = null;
                }
            } while (inbox.hasMore());
            if (count < 0) {
                lose(name + " closed the connection");
            }
        } catch (IOException e) {
            lose("reading from " + name + " failed: ", e);
        }
        flush();
    }

    /** Tells calls that they have ended. */
    private void deliver() {
        while (true) {
            OutgoingCall ended;
            synchronized (lock) {
                ended = session.pollEnded();
            }
            if (ended == null) {
                return;
            }
            try {
                ended.deliver();
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "what waits for a call threw an exception", e);
            }
        }
    }

    // ---- the end

    /** Lets the calls on their way end, and then closes. */
    void retire() {
        synchronized (lock) {
            session.retire();
        }
        beWatched();
        send();
    }

    void close() {
        lose("the connection to " + name + " was closed here");
    }

    private void lose(String why) {
        lose(RpcStatus.CALL_FAILED, why);
    }

    /** A server that refuses a client's certificate may say so only when the client has begun to call. */
    private void lose(String what, IOException why) {
        int status = why instanceof TlsException tls ? tls.status() : RpcStatus.CALL_FAILED;
        lose(status, what + why.getMessage());
    }

    private void lose(int status, String why) {
        synchronized (lock) {
            if (closed) {
                return;
            }
            closed = true;
            session.disconnected(session.isBound() ? RpcStatus.CALL_FAILED : status, why);
            lock.notifyAll();
        }
        try {
            wire.close();
            selector.close(); // wakes a leader
            Poller.shared().forget();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "closing a connection failed", e);
        }
        deliver();
        while (wakeFollower()) {
            // they find that it is closed
        }
    }
}
