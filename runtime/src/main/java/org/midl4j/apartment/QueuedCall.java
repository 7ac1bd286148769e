package org.midl4j.apartment;

import java.lang.ref.Cleaner;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A call in the queue of an executor that someone else runs. If that forgets it, as one that is shut down does, the
 * collector notices, and the call's end is told to those who wait for it.
 */
final class QueuedCall implements Runnable {
    private static final Cleaner CLEANER = Cleaner.create();

    private final Runnable call;
    private final Fate fate;
    private final Cleaner.Cleanable watch;

    private QueuedCall(Runnable call, Fate fate) {
        this.call = call;
        this.fate = fate;
        this.watch = CLEANER.register(this, fate);
    }

    /**
     * Hands a call to an executor.
     *
     * @param dropped runs if the call never will
     * @throws RejectedExecutionException if the executor does not take it; then nothing runs
     */
    static void execute(Executor executor, Runnable call, Runnable dropped) {
        QueuedCall queued = new QueuedCall(call, new Fate(dropped));
        try {
            executor.execute(queued);
        } catch (RuntimeException | Error e) {
            queued.settle();
            throw e;
        }
    }

    @Override
    public void run() {
        if (settle()) {
            call.run();
        }
    }

    private boolean settle() {
        boolean first = fate.settled.compareAndSet(false, true);
        watch.clean();
        return first;
    }

    /** What becomes of it: it runs, or it is dropped. */
    private static final class Fate implements Runnable {
        private final AtomicBoolean settled = new AtomicBoolean();
        private final Runnable dropped;

        Fate(Runnable dropped) {
            this.dropped = dropped;
        }

        @Override
        public void run() {
            if (settled.compareAndSet(false, true)) {
                dropped.run();
            }
        }
    }
}
