package org.midl4j.call;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.WaitHandle;

/**
 * Signalled or not, until someone changes it: what every wait in the runtime is for. Safe for many threads, without a
 * lock.
 */
public class Event implements WaitHandle {
    private static final System.Logger LOG = System.getLogger(Event.class.getName());
    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(Event.class, "state", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final Object SIGNALLED = new Object();

    /** {@link #SIGNALLED}, or the latest of the actions that wait for that, or null. */
    private volatile @Nullable Object state;

    /** One that is not signalled. */
    public Event() {}

    @Override
    public final boolean isSignalled() {
        return state == SIGNALLED;
    }

    /**
     * Makes it signalled, and runs what waits for that, in the order it came.
     *
     * @return whether it was not signalled before
     */
    public final boolean signal() {
        Object before = STATE.getAndSet(this, SIGNALLED);
        if (before instanceof Action last) {
            Action first = null;
            for (Action next = last; next != null; ) {
                Action earlier = next.earlier;
                next.earlier = first;
                first = next;
                next = earlier;
            }
            for (Action action = first; action != null; action = action.earlier) {
                runGuarded(action);
            }
        }
        return before != SIGNALLED;
    }

    /** Others wait for the same signal, and must have it whatever one of them does with it. */
    private static void runGuarded(Action action) {
        try {
            action.run();
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.WARNING, "what was to be done at a signal failed", e);
        }
    }

    /** Makes it not signalled. */
    public final void reset() {
        STATE.compareAndSet(this, SIGNALLED, null);
    }

    @Override
    public final Registration onSignal(Runnable work) {
        Action action = new Action(work);
        for (; ; ) {
            Object before = state;
            if (before == SIGNALLED) {
                action.run();
                return action;
            }
            Action earlier = (Action) before;
            while (earlier != null && earlier.isSpent()) {
                earlier = earlier.earlier;
            }
            action.earlier = earlier;
            if (STATE.compareAndSet(this, before, action)) {
                return action;
            }
        }
    }

    @Override
    public final boolean await(Duration timeout) throws InterruptedException {
        Thread thread = Thread.currentThread();
        long deadline = Deadline.after(timeout);
        Registration wakeUp = onSignal(() -> LockSupport.unpark(thread));
        try {
            while (!isSignalled() && !Deadline.isOver(deadline)) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                Deadline.park(this, deadline);
            }
        } finally {
            wakeUp.cancel();
        }
        return isSignalled();
    }

    /** Work that is done once. */
    private static final class Action implements Registration {
        private volatile @Nullable Runnable work;
        private @Nullable Action earlier;

        Action(Runnable work) {
            this.work = work;
        }

        boolean isSpent() {
            return work == null;
        }

        void run() {
            Runnable todo = work;
            work = null;
            if (todo != null) {
                todo.run();
            }
        }

        @Override
        public void cancel() {
            work = null;
        }
    }
}
