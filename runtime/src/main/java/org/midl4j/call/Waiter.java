package org.midl4j.call;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.WaitHandle;

/**
 * A way for a thread to wait. Threads of a single-threaded apartment serve incoming calls meanwhile; threads that wait on
 * a connection may read replies; others just park.
 */
public abstract class Waiter {
    /** Parks the thread. */
    public static final Waiter PARKING = new Waiter() {
        @Override
        protected void block(Event until, long deadline) {
            if (ThreadCalls.ofThread().spin().sees(until::isSignalled)) {
                return;
            }
            Thread thread = Thread.currentThread();
            WaitHandle.Registration wakeUp = until.onSignal(() -> LockSupport.unpark(thread));
            try {
                while (!until.isSignalled() && !Deadline.isOver(deadline) && !thread.isInterrupted()) {
                    Deadline.park(until, deadline);
                }
            } finally {
                wakeUp.cancel();
            }
        }
    };

    protected Waiter() {}

    /** How this thread has to wait, if its apartment says so; null if it may wait in any way. */
    public static @Nullable Waiter ofThread() {
        return ThreadCalls.ofThread().waiter();
    }

    /** Sets how this thread has to wait, and returns what was set before; for apartments. */
    public static @Nullable Waiter setOfThread(@Nullable Waiter waiter) {
        return ThreadCalls.ofThread().setWaiter(waiter);
    }

    /** How this thread waits: in its apartment's way, or in the channel's if it has none. */
    public static Waiter of(Channel channel) {
        Waiter own = ofThread();
        return own != null ? own : channel.waiter();
    }

    /**
     * Checks that this thread may wait at all; called before a call is sent whose reply will be waited for.
     *
     * @throws ComException {@code RPC_E_CANTCALLOUT_INASYNCCALL} on the thread of an event loop that cannot be run from
     *     inside
     */
    public void checkAllowed() throws ComException {}

    /**
     * Whether a call of this thread that the object's apartment has refused is to be made again; may wait before it
     * says so.
     *
     * @param hresult {@code RPC_E_CALL_REJECTED} or {@code RPC_E_SERVERCALL_RETRYLATER}
     * @param nanoseconds how long ago it was refused first
     * @throws ComException to fail the call in another way than it was refused
     */
    protected boolean repeats(int hresult, long nanoseconds) throws ComException {
        return false;
    }

    /**
     * Returns when {@code until} is signalled, the deadline is over or the thread is interrupted; the interruption stays
     * set.
     *
     * @param deadline see {@link Deadline}
     */
    protected abstract void block(Event until, long deadline) throws ComException;

    /**
     * Waits until signalled or the deadline is over; an interruption ends the wait too, and stays set.
     *
     * @return whether it is signalled
     */
    public final boolean await(Event until, long deadline) throws ComException {
        if (!until.isSignalled() && !Deadline.isOver(deadline)) {
            checkAllowed();
            block(until, deadline);
        }
        return until.isSignalled();
    }

    /** As {@link #await}, but an interruption only takes effect afterwards. */
    public final boolean awaitUninterrupted(Event until, long deadline) throws ComException {
        boolean interrupted = Thread.interrupted();
        try {
            while (!await(until, deadline) && Thread.interrupted()) {
                interrupted = true;
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return until.isSignalled();
    }
}
