package org.midl4j.apartment;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.CallDescription;
import org.midl4j.call.Deadline;
import org.midl4j.call.Event;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.call.Stub;
import org.midl4j.call.ThreadCalls;
import org.midl4j.call.Waiter;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;

/**
 * A place where objects live, with its own rule about threads.
 *
 * <ul>
 *   <li>{@link #mta()}: any thread that is in no other apartment; objects there are called by many threads at once.
 *   <li>{@link #nta()}: objects there are called on the caller's thread.
 *   <li>{@link #sta}: one thread; objects there are called by it alone, and also while it waits for something.
 *   <li>{@link #of}: the thread of an event loop that exists already.
 *   <li>{@link #pool}: threads that someone else provides, such as a virtual thread for every call.
 * </ul>
 *
 * <p>As an {@link Executor}, an apartment runs tasks on its thread; they do not run while that waits.
 */
public abstract class Apartment implements Executor {
    private static final System.Logger LOG = System.getLogger(Apartment.class.getName());
    private static final ThreadLocal<Place> PLACE = ThreadLocal.withInitial(Place::new);

    /** Where a thread is; null for the MTA. */
    private static final class Place {
        private @Nullable Apartment current;
    }

    private final String name;
    private volatile @Nullable CallFilter filter;

    /** When this apartment's thread began the innermost of its waits; only its thread uses it. */
    long waitingSince;

    Apartment(String name) {
        this.name = name;
    }

    /** The apartment of all threads that are in no other. */
    public static Apartment mta() {
        return PoolApartment.MTA;
    }

    /** The apartment whose objects are called on the caller's thread. */
    public static Apartment nta() {
        return PoolApartment.NTA;
    }

    /** Starts a single-threaded apartment with a thread of its own; closing it ends the thread. */
    public static SingleThreadedApartment sta(String name) {
        return SingleThreadedApartment.start(name);
    }

    /**
     * Makes an apartment of an event loop.
     *
     * @param executor runs tasks on the loop's thread, one at a time, in order
     * @param pump serves the loop while its thread waits; null if that cannot be done, and then a wait on the loop's
     *     thread fails at once
     */
    public static Apartment of(String name, Executor executor, @Nullable Pump pump) {
        return new EventLoopApartment(name, executor, pump);
    }

    /**
     * Makes an apartment of threads that someone else provides: its objects are called by as many of them at once as there
     * are calls, and a thread that waits just waits. Bounded threads can all wait for calls that only they could serve; a
     * virtual thread for every call cannot.
     *
     * @param executor runs a call on a thread of its own, or some time
     */
    public static Apartment pool(String name, Executor executor) {
        return new PoolApartment(name, executor, false);
    }

    /** The apartment this thread is in. */
    public static Apartment current() {
        Apartment current = PLACE.get().current;
        return current == null ? PoolApartment.MTA : current;
    }

    /** For messages. */
    public String name() {
        return name;
    }

    /** Whether this thread is in it. */
    public boolean isCurrent() {
        return current() == this;
    }

    /**
     * Makes an object that lives here.
     *
     * @param maker runs in this apartment
     * @return the object itself if this thread is here too, otherwise a proxy
     * @throws ComException what the maker threw
     */
    public <T extends IUnknown> T create(InterfaceType<T> type, Callable<? extends T> maker) throws ComException {
        return submit(() -> AgileReference.of(maker.call(), type)).resolve();
    }

    /**
     * Runs something here and waits for its result; the thread serves its own apartment meanwhile.
     *
     * @throws ComException what it threw; {@code RPC_E_SERVERFAULT} for other exceptions; {@code RPC_E_SERVER_DIED_DNE} if
     *     the apartment has ended
     */
    public <R> R submit(Callable<R> work) throws ComException {
        if (isCurrent()) {
            return Submitted.call(work);
        }
        Submitted<R> submitted = new Submitted<>(work);
        Waiter own = Waiter.ofThread();
        Waiter waiter = own == null ? Waiter.PARKING : own;
        waiter.checkAllowed();
        try {
            enqueueCall(submitted, submitted::drop);
        } catch (RejectedExecutionException e) {
            throw ended(name);
        }
        waiter.awaitUninterrupted(submitted.done(), Deadline.NONE);
        return submitted.result();
    }

    /**
     * Runs an incoming call on a thread of the apartment, some time; also while its thread waits.
     *
     * @throws RejectedExecutionException if the apartment has ended
     */
    public abstract void enqueueCall(Runnable call);

    /**
     * As {@link #enqueueCall(Runnable)}, for calls somebody waits for.
     *
     * @param dropped runs instead if the call cannot run any more, because an executor that someone else runs has
     *     forgotten it
     */
    public void enqueueCall(Runnable call, Runnable dropped) {
        enqueueCall(call);
    }

    /**
     * Has an incoming call served on a thread of the apartment, some time; if the apartment ends before that, the call
     * fails with {@code RPC_E_SERVER_DIED_DNE}.
     *
     * @throws RejectedExecutionException if the apartment has ended
     */
    public final void enqueue(ServerCall call, Stub stub) {
        enqueueCall(() -> serve(call, stub), () -> call.fault(HResult.RPC_E_SERVER_DIED_DNE, false));
    }

    /** Whether any thread may {@linkplain #runInside come in} and make a call itself. */
    public boolean letsCallersIn() {
        return false;
    }

    /** Whether objects here are called by many threads at once. */
    boolean hasManyThreads() {
        return false;
    }

    /**
     * Sets who decides about this apartment's calls, and returns who did before; null for nobody, and then all calls
     * come in and none is repeated.
     *
     * @throws ComException {@code CO_E_NOT_SUPPORTED} if many threads are in this apartment
     */
    public @Nullable CallFilter setFilter(@Nullable CallFilter newFilter) throws ComException {
        if (hasManyThreads()) {
            throw new ComException(
                    HResult.CO_E_NOT_SUPPORTED,
                    "apartment " + name + " has many threads; only one thread has a filter");
        }
        CallFilter before = filter;
        filter = newFilter;
        return before;
    }

    @Nullable
    CallFilter filter() {
        return filter;
    }

    /** Serves an incoming call on this thread, which is in this apartment, if its filter lets it in. */
    public final void serve(ServerCall call, Stub stub) {
        CallFilter decides = filter;
        CallDescription description = call.description();
        if (decides != null && description != null) {
            CallFilter.Verdict verdict = judge(decides, call, description);
            if (verdict != CallFilter.Verdict.ACCEPT) {
                call.fault(
                        verdict == CallFilter.Verdict.REJECT
                                ? HResult.RPC_E_CALL_REJECTED
                                : HResult.RPC_E_SERVERCALL_RETRYLATER,
                        false);
                return;
            }
        }
        call.dispatch(stub);
    }

    private CallFilter.Verdict judge(CallFilter decides, ServerCall call, CallDescription description) {
        ThreadCalls.Relation relation = ThreadCalls.relation(call);
        long waiting = relation == ThreadCalls.Relation.TOP_LEVEL ? 0 : millisSince(waitingSince);
        try {
            return decides.incoming(description, relation, waiting);
        } catch (ComException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the message filter of apartment " + name + " failed", e);
            return CallFilter.Verdict.ACCEPT;
        }
    }

    /**
     * Whether a refused call of this apartment's thread is made again; waits as long as its filter says.
     *
     * @throws ComException {@code RPC_E_CALL_REJECTED} if the filter gives up
     */
    final boolean repeats(Waiter waiter, int hresult, long nanoseconds) throws ComException {
        CallFilter decides = filter;
        if (decides == null) {
            return false;
        }
        CallFilter.Verdict verdict =
                hresult == HResult.RPC_E_CALL_REJECTED ? CallFilter.Verdict.REJECT : CallFilter.Verdict.RETRY_LATER;
        int delay = decides.refused(verdict, nanoseconds / 1_000_000);
        if (delay < 0) {
            throw new ComException(HResult.RPC_E_CALL_REJECTED, "this apartment's message filter gave the call up");
        }
        waiter.await(new Event(), Deadline.afterMillis(delay));
        return !Thread.currentThread().isInterrupted();
    }

    static long millisSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1_000_000;
    }

    /** How threads of this apartment wait; null for any way. */
    abstract @Nullable Waiter waiter();

    /** Runs something on this thread as if it were one of the apartment's; for an event loop's own thread, it is. */
    public final void runInside(Runnable work) {
        Place place = PLACE.get();
        Apartment outer = place.current;
        if (outer == this) {
            work.run();
            return;
        }
        place.current = this;
        // A thread with a rule of its own keeps it wherever it goes: it is still that apartment's only thread.
        Waiter waiter = waiter();
        boolean setWaiter = waiter != null && Waiter.ofThread() == null;
        if (setWaiter) {
            Waiter.setOfThread(waiter);
        }
        try {
            work.run();
        } finally {
            if (setWaiter) {
                Waiter.setOfThread(null);
            }
            place.current = outer;
        }
    }

    @Override
    public String toString() {
        return name;
    }

    /** The failure of a call into an apartment that has ended. */
    static ComException ended(String name) {
        return new ComException(HResult.RPC_E_SERVER_DIED_DNE, "apartment " + name + " has ended");
    }
}
