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
        Action action = new Work(work);
        add(action);
        return action;
    }

    /** As {@link #onSignal}; the action is its own registration. */
    public final void add(Action action) {
        for (; ; ) {
            Object before = state;
            if (before == SIGNALLED) {
                action.run();
                return;
            }
            Action earlier = (Action) before;
            while (earlier != null && earlier.spent) {
                earlier = earlier.earlier;
            }
            action.earlier = earlier;
            if (STATE.compareAndSet(this, before, action)) {
                return;
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

    /** Something that is done once, for one event. */
    public abstract static class Action implements Registration {
        private volatile boolean spent;
        private @Nullable Action earlier;

        protected Action() {}

        /** The event was signalled. */
        protected abstract void act();

        private void run() {
            if (!spent) {
                spent = true;
                act();
            }
        }

        @Override
        public void cancel() {
            spent = true;
        }
    }

    private static final class Work extends Action {
        /** Null when it is spent, so that nothing is kept alive. */
        private volatile @Nullable Runnable work;

        Work(Runnable work) {
            this.work = work;
        }

        @Override
        protected void act() {
            Runnable todo = work;
            work = null;
            if (todo != null) {
                todo.run();
            }
        }

        @Override
        public void cancel() {
            super.cancel();
            work = null;
        }
    }
}
