package org.midl4j.call;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ICancelMethodCalls;
import org.midl4j.com.IUnknown;

/**
 * What one thread does with calls: those it waits in, innermost first, and whether they can be cancelled by other threads,
 * which is what COM's {@code CoEnableCallCancellation}, {@code CoGetCancelObject} and their like work on; the call it
 * serves; and how it waits.
 */
public final class ThreadCalls {
    private static final ThreadLocal<ThreadCalls> OF_THREAD = ThreadLocal.withInitial(ThreadCalls::new);
    private static final Map<Thread, ThreadCalls> BY_THREAD = Collections.synchronizedMap(new WeakHashMap<>());

    private static final VarHandle INNERMOST;

    static {
        try {
            INNERMOST = MethodHandles.lookup().findVarHandle(ThreadCalls.class, "innermost", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** A {@link PendingCall} or a {@link Registered}; others read it. Set as released: they may see it a moment later. */
    private volatile @Nullable Object innermost;

    private int enabled;
    private @Nullable ServerCall serving;
    private @Nullable Waiter waiter;
    private final Spin spin = new Spin();

    private boolean known;

    private ThreadCalls() {}

    /** Lets other threads find what this one waits for. */
    private void makeKnown() {
        if (!known) {
            BY_THREAD.put(Thread.currentThread(), this);
            known = true;
        }
    }

    /** A cancel object someone else registered, and what was innermost before. */
    private record Registered(
            ICancelMethodCalls cancelObject, @Nullable Object outer) {}

    static ThreadCalls ofThread() {
        return OF_THREAD.get();
    }

    /** The call it serves, or null. */
    @Nullable
    ServerCall serving() {
        return serving;
    }

    /** Sets the call it serves, and returns the one before. */
    @Nullable
    ServerCall setServing(@Nullable ServerCall call) {
        ServerCall before = serving;
        serving = call;
        return before;
    }

    /** How it has to wait; null for any way. */
    @Nullable
    Waiter waiter() {
        return waiter;
    }

    /** Sets how it has to wait, and returns what was set before. */
    @Nullable
    Waiter setWaiter(@Nullable Waiter ofThread) {
        Waiter before = waiter;
        waiter = ofThread;
        return before;
    }

    Spin spin() {
        return spin;
    }

    // ---- enabling ----

    /** Lets calls this thread makes from now on be cancelled by other threads; counted. */
    public static int enableCancellation() {
        ofThread().enabled++;
        return HResult.S_OK;
    }

    /**
     * Takes an enabling back.
     *
     * @return {@link HResult#CO_E_CANCEL_DISABLED} if there was none left
     */
    public static int disableCancellation() {
        ThreadCalls own = ofThread();
        if (own.enabled == 0) {
            return HResult.CO_E_CANCEL_DISABLED;
        }
        own.enabled--;
        return HResult.S_OK;
    }

    boolean isCancellationEnabled() {
        return enabled > 0;
    }

    // ---- calls ----

    /** How a call that comes to this thread stands to those it waits for. */
    public enum Relation {
        /** It waits for none. */
        TOP_LEVEL,
        /** It was made on behalf of one of them. */
        NESTED,
        /** It has nothing to do with them. */
        UNRELATED
    }

    /** How an incoming call stands to the calls this thread waits for. */
    public static Relation relation(ServerCall incoming) {
        Object waitedFor = ofThread().innermost;
        if (waitedFor == null) {
            return Relation.TOP_LEVEL;
        }
        for (Object next = waitedFor; next != null; ) {
            if (next instanceof PendingCall call) {
                if (causes(call.ticket(), incoming)) {
                    return Relation.NESTED;
                }
                next = call.outer();
            } else {
                next = next instanceof Registered registered ? registered.outer : null;
            }
        }
        return Relation.UNRELATED;
    }

    /** Whether a call came of one that is waited for: in this process, or by way of others, which tell its causality. */
    private static boolean causes(@Nullable Object ticket, ServerCall incoming) {
        for (ServerCall cause = incoming.caller(); cause != null; cause = cause.caller()) {
            if (ticket == cause) {
                return true;
            }
        }
        Guid causality = incoming.knownCausality();
        if (causality == null) {
            return false;
        }
        return ticket instanceof ServerCall made
                ? causality.equals(made.knownCausality())
                : ticket instanceof CausalTicket sent && causality.equals(sent.causality());
    }

    /** What a call is known by that left the process, if it said which logical call it belongs to. */
    public interface CausalTicket {
        @Nullable
        Guid causality();
    }

    /** The thread starts to wait for a call. */
    void enter(PendingCall call) {
        makeKnown();
        call.setOuter(innermost);
        INNERMOST.setRelease(this, call);
    }

    /** It goes on. */
    void leave(PendingCall call) {
        Object outer = innermost;
        while (outer instanceof Registered forgotten) {
            outer = forgotten.outer; // registered during the call and never reset
        }
        INNERMOST.setRelease(this, outer == call ? call.outer() : outer);
    }

    /**
     * What cancels the innermost call of a thread.
     *
     * @throws ComException {@code E_NOINTERFACE} if it is in no call that has a cancel object
     */
    public static ICancelMethodCalls cancelObject(Thread thread) throws ComException {
        ThreadCalls calls = BY_THREAD.get(thread);
        Object innermost = calls == null ? null : calls.innermost;
        if (innermost instanceof Registered registered) {
            return registered.cancelObject;
        }
        if (innermost instanceof PendingCall call) {
            return new CancelOfCall(call);
        }
        throw new ComException(HResult.E_NOINTERFACE, "thread " + thread.getName() + " is in no call");
    }

    /**
     * Registers what cancels the innermost call of this thread; null takes the last one back.
     *
     * @throws ComException {@code E_NOINTERFACE} if the object does not have {@code ICancelMethodCalls}
     */
    public static void setCancelObject(@Nullable IUnknown object) throws ComException {
        ThreadCalls own = ofThread();
        if (object != null) {
            own.makeKnown();
            own.innermost = new Registered(object.queryInterface(ICancelMethodCalls.class), own.innermost);
        } else if (own.innermost instanceof Registered registered) {
            own.innermost = registered.outer;
            registered.cancelObject.release();
        }
    }

    /** Cancels one synchronous call. */
    private record CancelOfCall(PendingCall call) implements ICancelMethodCalls {
        @Override
        public int Cancel(int seconds) throws ComException {
            return call.isWaitedFor() || !call.isCancellable() ? HResult.CO_E_CANCEL_DISABLED : call.cancel(seconds);
        }

        @Override
        public int TestCancel() {
            return call.isCanceled() ? HResult.RPC_E_CALL_CANCELED : HResult.RPC_S_CALLPENDING;
        }
    }
}
