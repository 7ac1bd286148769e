package org.midl4j.support;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.call.CallToken;
import org.midl4j.call.Completion;
import org.midl4j.call.Event;
import org.midl4j.call.ManualResetEvent;
import org.midl4j.call.ProxyCallFactory;
import org.midl4j.call.ServerCall;
import org.midl4j.call.VoidCompletion;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ICancelMethodCalls;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.IUnknown;
import org.midl4j.com.WaitHandle;

/**
 * Every generated base of a server's call object: one call at a time, begun by {@code Begin_}, worked on by the author,
 * completed through a {@link CallToken}, and ended by {@code Finish_}.
 *
 * <p>For a call from another apartment it is part of the runtime's {@link ServerCall}, whose {@code ISynchronize} and
 * {@code ICancelMethodCalls} it uses. In its own apartment it stands alone and has its own.
 */
public abstract class ServerCallObject implements IUnknown {
    private final AsyncType<?> type;
    private final @Nullable IUnknown outer;
    private final @Nullable Own own;
    private final IUnknown inner = new Inner();
    private final CallToken.Owner owner = new Owner();
    private final Event canceled = new Event();
    private final AtomicBoolean relayed = new AtomicBoolean();

    private @Nullable CallToken token;
    private int opnum;
    private boolean completed;
    private @Nullable Object result;
    private @Nullable ComException failure;

    /**
     * Makes a call object.
     *
     * @param outer the object it is part of, or null
     */
    protected ServerCallObject(AsyncType<?> type, @Nullable IUnknown outer) {
        this.type = type;
        this.outer = outer;
        this.own = outer == null ? new Own() : null;
    }

    /**
     * What a server's {@code ICallFactory.CreateCall} does; see there.
     *
     * @param type the interface the factory has a call object for
     * @param maker makes the call object, given its outer object or null
     */
    public static <T> T create(
            Guid riid,
            @Nullable IUnknown outer,
            Class<T> wanted,
            AsyncType<?> type,
            Function<? super @Nullable IUnknown, ? extends ServerCallObject> maker)
            throws ComException {
        ProxyCallFactory.checkArguments(riid, outer, wanted);
        if (!type.answersTo(riid)) {
            throw new ComException(HResult.E_NOINTERFACE, "the server has no call object for " + riid);
        }
        ServerCallObject made = maker.apply(outer);
        return outer == null ? made.queryInterface(wanted) : wanted.cast(made.inner);
    }

    // ---- Begin_ and Finish_ ----

    /** Begins a call with results. */
    protected final <R extends @Nullable Object> void begin(int operation, Work<Completion<R>> work)
            throws ComException {
        begin(operation, new Completion<>(owner), work);
    }

    /** Begins a call without results. */
    protected final void beginVoid(int operation, Work<VoidCompletion> work) throws ComException {
        begin(operation, new VoidCompletion(owner), work);
    }

    private <K extends CallToken> void begin(int operation, K begun, Work<K> work) throws ComException {
        synchronized (this) {
            if (token != null) {
                throw failure(HResult.RPC_S_CALLPENDING, operation, "the call object is busy");
            }
            token = begun;
            opnum = operation;
            completed = false;
            result = null;
            failure = null;
            if (own != null) { // with the lock held, since a cancel may end the call from here on
                canceled.reset();
                own.finished.Reset();
            }
        }
        if (own == null) {
            synchronize().Reset();
        }
        try {
            work.run(begun);
        } catch (ComException e) {
            begun.fail(e);
        } catch (RuntimeException | Error e) {
            begun.fail(new ComException(HResult.RPC_E_SERVERFAULT, e.toString(), e));
            throw e;
        }
    }

    /** Ends a call: waits until it is completed, and returns its results. */
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"}) // Begin_ and Finish_ agree on R
    protected final <R extends @Nullable Object> R finish(int operation) throws ComException {
        check(operation);
        synchronize().Wait(ISynchronize.COWAIT_DEFAULT, HResult.INFINITE);
        synchronized (this) {
            check(operation);
            if (!completed) {
                throw failure(HResult.RPC_S_CALLPENDING, operation, "the call was signalled but not completed");
            }
            token = null;
            ComException problem = failure;
            if (problem != null) {
                throw problem;
            }
            return (R) result;
        }
    }

    /** Ends the call a token stands for; says whether that was still to be done. */
    private boolean end(CallToken done, @Nullable Object value, @Nullable ComException problem) {
        synchronized (this) {
            if (token != done || completed) {
                return false;
            }
            completed = true;
            result = value;
            failure = problem;
        }
        try {
            synchronize().Signal();
        } catch (ComException e) {
            throw new IllegalStateException("the call object's outer object cannot be signalled", e);
        }
        return true;
    }

    private synchronized void check(int operation) throws ComException {
        if (token == null) {
            throw failure(HResult.RPC_E_CALL_COMPLETE, operation, "no call was begun, or it was finished already");
        }
        if (opnum != operation) {
            throw failure(
                    HResult.E_UNEXPECTED,
                    operation,
                    "the call in progress is one of " + type.sync().operation(opnum));
        }
    }

    private ComException failure(int hresult, int operation, String detail) {
        return new ComException(hresult, detail).in(type.name(), type.sync().operation(operation), null);
    }

    /** What the author writes: starts the work, and hands the token to whoever will complete it. */
    @FunctionalInterface
    public interface Work<K extends CallToken> {
        void run(K token) throws ComException;
    }

    private static void relay(ServerCall call, WeakReference<Event> canceled) {
        call.onCancel(() -> {
            Event alive = canceled.get();
            if (alive != null) {
                alive.signal();
            }
        });
    }

    /** What tokens know of it. */
    private final class Owner implements CallToken.Owner {
        @Override
        public void complete(CallToken done, @Nullable Object value, @Nullable ComException problem) {
            end(done, value, problem);
        }

        @Override
        public boolean isCanceled() {
            return outer instanceof ServerCall call ? call.isCanceled() : canceled.isSignalled();
        }

        /**
         * The call in progress is known to the transport, so what it keeps is not garbage: it only knows weakly of the
         * actions, which often hold the very token that nobody else holds any more.
         */
        @Override
        public WaitHandle.Registration onCancel(Runnable action) {
            if (outer instanceof ServerCall call && relayed.compareAndSet(false, true)) {
                relay(call, new WeakReference<>(canceled));
            }
            return canceled.onSignal(action);
        }
    }

    // ---- IUnknown, ISynchronize, ICancelMethodCalls ----

    @Override
    public final <T> @Nullable T tryQueryInterface(Class<T> wanted) throws ComException {
        return (outer == null ? inner : outer).tryQueryInterface(wanted);
    }

    private ISynchronize synchronize() throws ComException {
        return own != null ? own.finished : queryInterface(ISynchronize.class);
    }

    private final class Inner implements IUnknown {
        @Override
        public <T> @Nullable T tryQueryInterface(Class<T> wanted) {
            if (wanted == IUnknown.class && outer != null) {
                return wanted.cast(this);
            }
            if (wanted.isInstance(ServerCallObject.this)) {
                return wanted.cast(ServerCallObject.this);
            }
            return own == null ? null : own.query(wanted);
        }
    }

    /** What it has itself when it is called in its own apartment. */
    private final class Own implements ICancelMethodCalls {
        private final ManualResetEvent finished = new ManualResetEvent(ServerCallObject.this);

        <T> @Nullable T query(Class<T> wanted) {
            if (wanted.isInstance(finished)) {
                return wanted.cast(finished);
            }
            return wanted.isInstance(this) ? wanted.cast(this) : null;
        }

        @Override
        public <T> @Nullable T tryQueryInterface(Class<T> wanted) throws ComException {
            return ServerCallObject.this.tryQueryInterface(wanted);
        }

        /** Asks the author's work to stop, gives it the time, and then ends the call without it. */
        @Override
        public int Cancel(int seconds) throws ComException {
            CallToken current = current();
            if (current == null) {
                return HResult.RPC_E_CALL_COMPLETE;
            }
            synchronized (ServerCallObject.this) {
                ComException ended = failure;
                if (completed && (ended == null || ended.hresult() != HResult.RPC_E_CALL_CANCELED)) {
                    return HResult.RPC_E_CALL_COMPLETE;
                }
            }
            if (!canceled.signal()) {
                return HResult.RPC_E_CALL_CANCELED;
            }
            int milliseconds = (int) Math.min(0xFFFFFFFFL, Integer.toUnsignedLong(seconds) * 1000);
            if (finished.Wait(ISynchronize.COWAIT_DEFAULT, milliseconds) == HResult.S_OK) {
                return HResult.RPC_E_CALL_COMPLETE;
            }
            return end(current, null, new ComException(HResult.RPC_E_CALL_CANCELED))
                    ? HResult.S_OK
                    : HResult.RPC_E_CALL_COMPLETE;
        }

        @Override
        public int TestCancel() {
            if (current() == null) {
                return HResult.RPC_E_CALL_COMPLETE;
            }
            return canceled.isSignalled() ? HResult.RPC_E_CALL_CANCELED : HResult.RPC_S_CALLPENDING;
        }

        private @Nullable CallToken current() {
            synchronized (ServerCallObject.this) {
                return token;
            }
        }
    }
}
