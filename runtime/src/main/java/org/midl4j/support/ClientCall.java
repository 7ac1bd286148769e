package org.midl4j.support;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.midl4j.apartment.Apartment;
import org.midl4j.call.CallObject;
import org.midl4j.call.Event;
import org.midl4j.call.InnerObject;
import org.midl4j.call.ManualResetEvent;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.ReplyReader;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.CallOutcome;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.ICancelMethodCalls;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.ISynchronizeHandle;
import org.midl4j.com.IUnknown;
import org.midl4j.com.WaitHandle;

/**
 * Every generated call object of a client: {@code Begin_} and {@code Finish_} of one call at a time, and the interfaces
 * to wait for it and to cancel it. Safe for many threads.
 */
public abstract class ClientCall
        implements InnerObject, ISynchronize, ISynchronizeHandle, ICancelMethodCalls, CallOutcome {
    private static final Cleaner CLEANER = Cleaner.create();

    private final ManualResetEvent finished;
    private final CallObject call;
    private final @Nullable IUnknown outer;
    private final IUnknown inner = new Inner();

    /**
     * Makes a call object.
     *
     * @param target the object to call; this call object's own reference
     * @param outer the object it is part of, or null
     */
    protected ClientCall(ProxyTarget target, @Nullable IUnknown outer) {
        this.outer = outer;
        this.finished = new ManualResetEvent(new Event(), null, target.channel());
        this.call = new CallObject(target, outer == null ? new Alone(finished) : new Part(outer, finished));
        CLEANER.register(this, new Release(target));
    }

    /**
     * Begins a call of an operation that returns an HRESULT.
     *
     * @param results reads the results when the call is finished; the HRESULT after them is read and checked here
     */
    protected final void begin(int opnum, RequestWriter request, ReplyReader<?> results) throws ComException {
        try {
            call.begin(opnum, request, results, true);
        } finally {
            Reference.reachabilityFence(this); // or the reference might be given back before the request is sent
        }
    }

    /** As above, without results. */
    protected final void begin(int opnum, RequestWriter request) throws ComException {
        begin(opnum, request, ReplyReader.NOTHING);
    }

    /** As {@link #begin}, but {@code results} reads and checks the HRESULT too. */
    protected final void beginForHResult(int opnum, RequestWriter request, ReplyReader<?> results) throws ComException {
        try {
            call.begin(opnum, request, results, false);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** Ends a call: what was given to {@code begin} reads its results. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // Begin_ and Finish_ of one operation agree on R
    protected final <R extends @Nullable Object> R finish(int opnum) throws ComException {
        return call.finish(opnum);
    }

    // ---- IUnknown ----

    @Override
    public final IUnknown inner() {
        return inner;
    }

    @Override
    public final <T> @Nullable T tryQueryInterface(Class<T> type) throws ComException {
        return (outer == null ? inner : outer).tryQueryInterface(type);
    }

    /** Lets go of the call object. A call in progress goes on to its end on the server, and its reply is dropped. */
    @Override
    public final void release() {
        call.release();
        call.target().release();
    }

    private final class Inner implements IUnknown {
        @Override
        public <T> @Nullable T tryQueryInterface(Class<T> type) {
            if (type == IUnknown.class && outer != null) {
                return type.cast(this);
            }
            return type.isInstance(ClientCall.this) ? type.cast(ClientCall.this) : null;
        }

        @Override
        public void release() {
            ClientCall.this.release();
        }
    }

    private record Release(ProxyTarget target) implements Runnable {
        @Override
        public void run() {
            target.release();
        }
    }

    @Override
    public final int hresult() {
        return call.lastHResult();
    }

    // ---- who controls Begin_ and Finish_ ----

    private record Alone(ManualResetEvent finished) implements CallObject.Controller {
        @Override
        public void reset() {
            finished.Reset();
        }

        @Override
        public void await(boolean over) throws ComException {
            if (!over) {
                finished.Wait(COWAIT_ALERTABLE, HResult.INFINITE);
            }
        }

        @Override
        public void signal(BooleanSupplier wanted) {
            finished.Signal();
        }
    }

    /** The outer's {@code ISynchronize} counts if it has one of its own; it is signalled in the outer's apartment. */
    private static final class Part implements CallObject.Controller {
        private static final System.Logger LOG = System.getLogger(ClientCall.class.getName());

        private final IUnknown outer;
        private final ManualResetEvent finished;
        private final Apartment home = Apartment.current();

        Part(IUnknown outer, ManualResetEvent finished) {
            this.outer = outer;
            this.finished = finished;
        }

        private ISynchronize synchronize() throws ComException {
            ISynchronize found = outer.tryQueryInterface(ISynchronize.class);
            return found == null || found instanceof ClientCall ? finished : found;
        }

        @Override
        public void reset() throws ComException {
            synchronize().Reset();
        }

        /** Even if the call is over: its signal may be on its way, and must not come after the next Begin_. */
        @Override
        public void await(boolean over) throws ComException {
            synchronize().Wait(COWAIT_ALERTABLE, HResult.INFINITE);
        }

        @Override
        public void signal(BooleanSupplier wanted) {
            try {
                home.enqueueCall(() -> signalOuter(wanted), finished::Signal);
            } catch (RejectedExecutionException e) {
                finished.Signal(); // the outer's apartment has ended, and the outer with it
            }
        }

        private void signalOuter(BooleanSupplier wanted) {
            if (!wanted.getAsBoolean()) {
                return;
            }
            try {
                synchronize().Signal();
            } catch (ComException | RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "an outer object's Signal failed", e);
                finished.Signal();
            }
        }
    }

    // ---- ISynchronize, ISynchronizeHandle, ICancelMethodCalls ----

    @Override
    public final int Wait(int flags, int milliseconds) throws ComException {
        return finished.Wait(flags, milliseconds);
    }

    @Override
    public final void Signal() {
        finished.Signal();
    }

    @Override
    public final void Reset() {
        finished.Reset();
    }

    @Override
    public final WaitHandle GetHandle() {
        return finished.GetHandle();
    }

    @Override
    public final int Cancel(int seconds) throws ComException {
        return call.cancel(seconds);
    }

    @Override
    public final int TestCancel() {
        return call.testCancel();
    }
}
