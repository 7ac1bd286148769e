package org.midl4j.rpc;

import java.io.IOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a server. One of them leads: it waits for octets, and runs the calls it has read itself, so that a short
 * call wakes nobody. A watchdog gives the lead to another thread when a call takes longer than a moment, and helpers to
 * the leader when calls pile up. Replies of the leader are kept until there is nothing more to run, and sent together.
 */
final class ServerLoop implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ServerLoop.class.getName());
    private static final long TICK_NANOS = 50_000;
    private static final int IDLE_TICKS = 20;

    /** A leader that runs so many calls a tick is better left alone: sharing them would take longer than running them. */
    private static final int QUICK = 8;

    private static final long THREAD_KEPT_SECONDS = 10;
    private static final int HELPERS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    /** What a selector key stands for. */
    interface Handler {
        void ready(int operations) throws IOException;

        /** {@link #ready} threw what it should not have, and will not be called again. */
        default void failed() {}
    }

    /** A thread of this loop. */
    private final class Worker extends Thread {
        /** Whether it is the one that reads; guarded by {@link #turn}. */
        private boolean leads;

        Worker(Runnable work, String name) {
            super(null, work, name, 0, false);
            setDaemon(true);
        }

        ServerLoop loop() {
            return ServerLoop.this;
        }
    }

    private final Selector selector;
    private final String name;
    private final ThreadPoolExecutor threads;
    private final Thread watchdog;
    private final Object turn = new Object();
    private volatile boolean open = true;

    // Guarded by turn.
    private final ArrayDeque<IncomingCall> ready = new ArrayDeque<>();
    private final List<ServerConnection> unsent = new ArrayList<>();
    private @Nullable Worker leader;
    private boolean running;
    private boolean leaderless;
    private boolean watching;
    private int helpers;
    private long runs;

    ServerLoop(String name, int maxThreads) throws IOException {
        this.name = name;
        selector = Selector.open();
        threads = new ThreadPoolExecutor(
                0,
                maxThreads,
                THREAD_KEPT_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                work -> new Worker(work, "midl4j-server " + name));
        watchdog = new Thread(this::watch, "midl4j-watchdog " + name);
        watchdog.setDaemon(true);
    }

    void start() {
        watchdog.start();
        threads.execute(this::lead);
    }

    SelectionKey register(SelectableChannel channel, int operations, Handler handler) throws IOException {
        return channel.register(selector, operations, handler);
    }

    /** Makes changed interests take effect. */
    void wakeup() {
        selector.wakeup();
    }

    /** Does something that takes a while on another thread, if there is one. */
    void execute(Runnable work) {
        try {
            threads.execute(work);
        } catch (RejectedExecutionException e) {
            work.run();
        }
    }

    /** Runs a call as soon as it is its turn. For the thread that reads. */
    void run(IncomingCall call) {
        synchronized (turn) {
            ready.add(call);
        }
    }

    /**
     * Sends what a connection has to send when this thread has nothing more to run.
     *
     * @return false if this thread is none of the loop's, or nobody leads, and it should send at once
     */
    boolean sendLater(ServerConnection connection) {
        if (!(Thread.currentThread() instanceof Worker worker) || worker.loop() != this) {
            return false;
        }
        synchronized (turn) {
            if (!worker.leads && !running) {
                return false; // nor does a leader come by when it has run its call
            }
            if (!connection.sendsLater) {
                connection.sendsLater = true;
                unsent.add(connection);
            }
            return true;
        }
    }

    /** Lets another thread read if this one leads: it is going to wait. */
    static void aboutToWait() {
        if (Thread.currentThread() instanceof Worker worker) {
            worker.loop().giveUpLead(worker);
        }
    }

    private void giveUpLead(Worker worker) {
        boolean nobodyElse;
        synchronized (turn) {
            if (!worker.leads || !running) {
                return;
            }
            passLead();
            nobodyElse = leaderless;
        }
        if (nobodyElse) {
            sendAll();
        }
    }

    // ---- leading

    private void lead() {
        Worker self = (Worker) Thread.currentThread();
        synchronized (turn) {
            self.leads = true;
            leader = self;
        }
        try {
            sendAll(); // what the leader before kept
            while (open) {
                IncomingCall call = next();
                if (call == null) {
                    sendAll();
                    selector.select(ServerLoop::handle);
                } else if (!runAsLeader(self, call)) {
                    return;
                }
            }
        } catch (ClosedSelectorException e) {
            // The server was closed.
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "the server " + name + " cannot read any more, and stops", e);
            close();
        } finally {
            retire(self);
        }
    }

    /** A thread stops leading; if that is for a bug of ours, another one goes on. */
    private void retire(Worker self) {
        synchronized (turn) {
            if (self.leads && open) {
                passLead();
            }
            self.leads = false;
        }
    }

    private static void handle(SelectionKey key) {
        Handler handler = (Handler) key.attachment();
        try {
            handler.ready(key.readyOps());
        } catch (CancelledKeyException e) {
            // The connection was closed meanwhile.
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a connection failed in an unexpected way", e);
            key.cancel();
            handler.failed();
        }
    }

    private @Nullable IncomingCall next() {
        synchronized (turn) {
            return ready.poll();
        }
    }

    /** Runs a call; returns whether this thread still leads afterwards. */
    private boolean runAsLeader(Worker self, IncomingCall call) {
        boolean wakeWatchdog;
        synchronized (turn) {
            runs++;
            running = true;
            wakeWatchdog = !watching;
            watching = true;
        }
        if (wakeWatchdog) {
            LockSupport.unpark(watchdog);
        }
        dispatch(call);
        synchronized (turn) {
            if (self.leads) {
                running = false;
            } else if (leaderless) {
                leaderless = false;
                leader = self;
                self.leads = true;
            }
            return self.leads;
        }
    }

    private static void dispatch(IncomingCall call) {
        try {
            call.target().dispatch(call);
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "a call ended in an exception nobody handled", e);
            call.fault(RpcStatus.NCA_UNSPECIFIED, true);
        }
    }

    private void sendAll() {
        while (true) {
            ServerConnection connection;
            synchronized (turn) {
                if (unsent.isEmpty()) {
                    return;
                }
                connection = unsent.remove(unsent.size() - 1);
                connection.sendsLater = false;
            }
            connection.send();
        }
    }

    /** Runs calls beside the leader until there are none. */
    private void help() {
        IncomingCall call = next();
        while (call != null) {
            dispatch(call);
            call = next();
        }
        boolean needed;
        synchronized (turn) {
            helpers--;
            needed = leaderless;
            leaderless = false;
        }
        if (needed) {
            lead();
        }
    }

    // ---- watching

    private void watch() {
        long seen = -1;
        boolean backlog = false;
        int idle = 0;
        while (open) {
            LockSupport.parkNanos(TICK_NANOS);
            boolean sleep = false;
            boolean nobodyElse;
            synchronized (turn) {
                boolean moved = runs != seen;
                boolean slow = runs - seen < QUICK;
                seen = runs;
                if (running && !moved) {
                    passLead();
                }
                if (backlog && !ready.isEmpty() && helpers < HELPERS && slow) {
                    addHelper();
                }
                backlog = !ready.isEmpty();
                idle = moved || running || backlog ? 0 : idle + 1;
                if (idle > IDLE_TICKS) {
                    watching = false;
                    sleep = true;
                    idle = 0;
                }
                nobodyElse = leaderless;
            }
            if (nobodyElse) {
                sendAll(); // what the last leader kept, while all threads are busy
            }
            if (sleep) {
                sleep();
            }
        }
    }

    private void sleep() {
        while (open) {
            synchronized (turn) {
                if (watching) {
                    return;
                }
            }
            LockSupport.park(this);
        }
    }

    /** Gives the lead to a new thread; the leader's call goes on. The lock is held. */
    private void passLead() {
        Worker before = leader;
        if (before == null) {
            return;
        }
        before.leads = false;
        leader = null;
        running = false;
        try {
            threads.execute(this::lead);
        } catch (RejectedExecutionException e) {
            leaderless = true; // whoever is free first leads
        }
    }

    private void addHelper() {
        try {
            threads.execute(this::help);
            helpers++;
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "all threads of the server are busy");
        }
    }

    @Override
    public void close() {
        open = false;
        threads.shutdown();
        LockSupport.unpark(watchdog);
        try {
            selector.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "closing a selector failed", e);
        }
    }
}
