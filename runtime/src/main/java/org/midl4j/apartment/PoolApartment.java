package org.midl4j.apartment;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Waiter;

/** The MTA and the NTA: calls run on as many threads as they need, sync ones on the caller's. */
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

    static final Apartment MTA = new PoolApartment("MTA");
    static final Apartment NTA = new PoolApartment("NTA");

    private PoolApartment(String name) {
        super(name);
    }

    @Override
    public void enqueueCall(Runnable call) {
        POOL.execute(() -> runInside(call));
    }

    @Override
    public void execute(Runnable task) {
        enqueueCall(task);
    }

    @Override
    public boolean letsCallersIn() {
        return true;
    }

    @Override
    @Nullable
    Waiter waiter() {
        return null;
    }
}
