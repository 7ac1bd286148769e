package org.midl4j.apartment;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Waiter;

/**
 * Apartments of many threads: the MTA and the NTA, where calls run on as many threads as they need, sync ones on the
 * caller's; and those of other people's executors.
 */
final class PoolApartment extends Apartment {
    private static final long IDLE_SECONDS = 30;
    private static final AtomicInteger THREADS = new AtomicInteger();

    /** Unbounded, because a bounded one would deadlock when calls wait for calls. */
    private static final ExecutorService POOL = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                Thread thread = new Thread(work, "midl4j-call-" + THREADS.incrementAndGet());
                thread.setDaemon(true);
                return thread;
            });

    static final Apartment MTA = new PoolApartment("MTA", POOL, true);
    static final Apartment NTA = new PoolApartment("NTA", POOL, true);

    private final Executor threads;
    private final boolean letsCallersIn;

    /** @param letsCallersIn whether a thread that waits for its call may run that itself */
    PoolApartment(String name, Executor threads, boolean letsCallersIn) {
        super(name);
        this.threads = threads;
        this.letsCallersIn = letsCallersIn;
    }

    @Override
    public void enqueueCall(Runnable call) {
        threads.execute(() -> runInside(call));
    }

    @Override
    public void enqueueCall(Runnable call, Runnable dropped) {
        if (threads == POOL) {
            enqueueCall(call);
        } else {
            QueuedCall.execute(threads, () -> runInside(call), dropped);
        }
    }

    @Override
    public void execute(Runnable task) {
        enqueueCall(task);
    }

    @Override
    public boolean letsCallersIn() {
        return letsCallersIn;
    }

    @Override
    boolean hasManyThreads() {
        return true;
    }

    @Override
    @Nullable
    Waiter waiter() {
        return null;
    }
}
