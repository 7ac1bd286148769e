package org.midl4j.call;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ICancelMethodCalls;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.WaitHandle;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/**
 * One incoming call: the runtime's own call object on the server, and the outer object of the call object the server
 * makes, if it makes one. Answered exactly once, from any thread.
 *
 * <p>A call answered later is held weakly until {@code Signal}: if the server forgets its call object, the client gets
 * {@code RPC_E_SERVERFAULT} instead of waiting for ever.
 */
public final class ServerCall implements ISynchronize, ICancelMethodCalls {
    private static final System.Logger LOG = System.getLogger(ServerCall.class.getName());
    private static final Cleaner ABANDONED = Cleaner.create();
    private static final VarHandle STATE;
    private static final VarHandle FINISHED;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(ServerCall.class, "state", State.class);
            FINISHED = MethodHandles.lookup().findVarHandle(ServerCall.class, "finished", Event.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private enum State {
        /** A thread is in the stub; the call is answered when it says so. */
        RUNNING,
        /** The server's call object works on it; {@code Signal} ends that. */
        PENDING,
        /** {@code Signal} came, or {@code Begin_} failed; {@code Finish_} runs, once. */
        FINISHING,
        ANSWERED
    }

    private final int opnum;
    private final NdrReader request;
    private final ReplySink sink;
    /** What is called, and where, if that is known. */
    private final @Nullable InterfaceType<?> type;

    private final String endpoint;
    private final @Nullable ServerCall caller;
    private final Event canceled;
    private volatile State state = State.RUNNING;

    /** Made when it is needed, which is for calls that are answered later. */
    private volatile @Nullable Event finished;

    private volatile @Nullable Pending<?> pending;
    private volatile CallListener.@Nullable Ending ending;
    private @Nullable Event entry;
    private @Nullable Guid causality;
    private @Nullable Duration pendingTime;
    private volatile @Nullable Future<?> timeOut;

    /**
     * A call of which nothing more is known; no {@link CallListener} sees it.
     *
     * @param request stands at the first parameter
     * @param sink where the answer goes
     */
    public ServerCall(int opnum, NdrReader request, ReplySink sink) {
        this(null, opnum, "", null, request, sink, new Event());
    }

    /**
     * @param description what is called
     * @param caller the call during which this one was made, if that is known
     */
    public ServerCall(CallDescription description, @Nullable ServerCall caller, NdrReader request, ReplySink sink) {
        this(description.type(), description.opnum(), description.endpoint(), caller, request, sink, new Event());
    }

    /**
     * A call from another process.
     *
     * @param type the interface that is called
     * @param endpoint where the call came in
     * @param canceled signalled when the client wants the call cancelled, or is gone
     */
    public ServerCall(
            InterfaceType<?> type, int opnum, String endpoint, NdrReader request, ReplySink sink, Event canceled) {
        this(type, opnum, endpoint, null, request, sink, canceled);
    }

    private ServerCall(
            @Nullable InterfaceType<?> type,
            int opnum,
            String endpoint,
            @Nullable ServerCall caller,
            NdrReader request,
            ReplySink sink,
            Event canceled) {
        this.type = type;
        this.opnum = opnum;
        this.endpoint = endpoint;
        this.caller = caller;
        this.request = request;
        this.sink = sink;
        this.canceled = canceled;
    }

    // ---- for the transport ----

    /** Lets a stub serve this call, on this thread; returns when the thread is free again. Throws nothing. */
    public void dispatch(Stub stub) {
        CallListener.Ending told = CallListeners.serving(this);
        if (told != null) {
            ending = told;
        }
        ThreadCalls thread = ThreadCalls.ofThread();
        ServerCall outer = thread.setServing(this);
        try {
            stub.invoke(this);
        } catch (ComException e) {
            fault(e.hresult());
        } catch (BadStubData e) {
            LOG.log(System.Logger.Level.DEBUG, "a request was refused", e);
            fault(e.status(), false);
        } catch (Throwable e) { // whatever the server threw, the client must not wait for ever
            LOG.log(System.Logger.Level.WARNING, "a server method threw something other than ComException", e);
            fault(HResult.RPC_E_SERVERFAULT);
        } finally {
            thread.setServing(outer);
        }
    }

    /** What is called, if that is known. */
    public @Nullable CallDescription description() {
        InterfaceType<?> known = type;
        return known == null ? null : new CallDescription(known, opnum, endpoint);
    }

    /** The logical call it belongs to: the caller's, else one that starts here. */
    public synchronized Guid causality() {
        Guid known = knownCausality();
        if (known == null) {
            causality = known = caller == null ? newCausality() : caller.causality();
        }
        return known;
    }

    /** The logical call it is known to belong to: if its caller has said so, or that was ever asked for. */
    synchronized @Nullable Guid knownCausality() {
        if (causality == null && sink instanceof ThreadCalls.CausalTicket caused) {
            causality = caused.causality();
        }
        return causality;
    }

    /** A new logical call. */
    public static Guid newCausality() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new Guid(random.nextLong(), random.nextLong());
    }

    /** The call during which this one was made, if that is known. */
    @Nullable
    ServerCall caller() {
        return caller;
    }

    /** Sets how long a call object may take to complete the call before it fails; null for no limit. */
    public void limitPending(@Nullable Duration time) {
        pendingTime = time;
    }

    /** Has someone told when the object's method is about to be entered; before the call is dispatched. */
    void tellEntry(Event event) {
        entry = event;
    }

    /** The stub is about to call the object. */
    public void enter() {
        Event told = entry;
        if (told != null) {
            told.signal();
        }
    }

    /** The client wants the call cancelled, or is gone. The server may ask, and need not care. */
    public void cancel() {
        canceled.signal();
    }

    /** Whether the call was answered. */
    public boolean isAnswered() {
        return state == State.ANSWERED;
    }

    /** Whether the client asked for the call to be cancelled. */
    public boolean isCanceled() {
        return canceled.isSignalled();
    }

    /** Runs {@code action} once when the client asks for a cancel, or at once if it has; it must not block. */
    public WaitHandle.Registration onCancel(Runnable action) {
        return canceled.onSignal(action);
    }

    // ---- for the stub ----

    /** The call this thread is serving, or null. */
    public static @Nullable ServerCall current() {
        return ThreadCalls.ofThread().serving();
    }

    /** Who made the call; empty if it came from this process. */
    public Optional<Caller> origin() {
        return sink.caller();
    }

    public int opnum() {
        return opnum;
    }

    /** The request; stands at the first parameter. */
    public NdrReader request() {
        return request;
    }

    /** Answers with results and an HRESULT; with a failure, {@code results} are empty ones. */
    public <R extends @Nullable Object> void reply(ReplyWriter<R> writer, R results, int hresult) {
        reply(writer, results, true, hresult);
    }

    /** Answers with results, and nothing after them. */
    public <R extends @Nullable Object> void reply(ReplyWriter<R> writer, R results) {
        reply(writer, results, false, 0);
    }

    private <R extends @Nullable Object> void reply(
            ReplyWriter<R> writer, R results, boolean withHResult, int hresult) {
        if (!claimAnswer()) {
            return;
        }
        NdrWriter out;
        try {
            out = sink.newReply();
            out.useFullPointers(request.knownFullPointers());
            writer.write(out, results);
            if (withHResult) {
                out.writeInt(hresult);
            }
        } catch (ComException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the results of a call could not be written", e);
            tellEnd(HResult.RPC_E_SERVERFAULT);
            sink.fault(HResult.RPC_E_SERVERFAULT, true);
            return;
        }
        tellEnd(hresult);
        sink.reply(out);
    }

    private void tellEnd(int hresult) {
        CallListener.Ending told = ending;
        if (told != null) {
            CallListeners.tell(told, hresult);
        }
    }

    /** Answers with a fault; {@code status} is an {@code nca_} code, a Win32 error or an HRESULT. */
    public void fault(int status) {
        fault(status, true);
    }

    /**
     * Answers with a fault.
     *
     * @param executed whether the object's method may have been called
     */
    public void fault(int status, boolean executed) {
        if (claimAnswer()) {
            tellEnd(FaultStatus.toHResult(status));
            sink.fault(status, executed);
        }
    }

    private boolean claimAnswer() {
        if (STATE.getAndSet(this, State.ANSWERED) == State.ANSWERED) {
            return false;
        }
        Pending<?> settled = pending;
        if (settled != null) {
            settled.watch.clean();
            Future<?> limit = timeOut;
            if (limit != null) {
                limit.cancel(false);
            }
        }
        return true;
    }

    /**
     * Hands the call to the server's call object, to be answered when that signals.
     *
     * @param callObject what the server made; held weakly from here on
     * @param begin calls its {@code Begin_} method
     * @param finish calls its {@code Finish_} method and replies; must not hold on to the call object
     * @throws ComException {@code begin} failed without having signalled: the caller answers the call
     */
    public <A> void pend(A callObject, Step<A> begin, Step<A> finish) throws ComException {
        Cleaner.Cleanable watch = ABANDONED.register(callObject, () -> fault(HResult.RPC_E_SERVERFAULT));
        pending = new Pending<>(new WeakReference<>(callObject), finish, watch);
        if (!STATE.compareAndSet(this, State.RUNNING, State.PENDING)) {
            watch.clean();
            return; // it was answered already, because its apartment or its time is over
        }
        Duration limit = pendingTime;
        if (limit != null) {
            timeOut = CallTimer.after(limit, () -> fault(HResult.RPC_E_TIMEOUT));
        }
        enter();
        try {
            begin.run(callObject);
        } catch (ComException e) {
            if (STATE.compareAndSet(this, State.PENDING, State.FINISHING)) {
                throw e;
            }
        } finally {
            Reference.reachabilityFence(callObject);
        }
    }

    /** Something done with a call object. */
    @FunctionalInterface
    public interface Step<A> {
        void run(A callObject) throws ComException;
    }

    private record Pending<A>(WeakReference<A> callObject, Step<A> finish, Cleaner.Cleanable watch) {
        boolean run() throws ComException {
            A alive = callObject.get();
            if (alive == null) {
                return false;
            }
            finish.run(alive);
            return true;
        }

        <T> @Nullable T query(Class<T> type) {
            A alive = callObject.get();
            return type.isInstance(alive) ? type.cast(alive) : null;
        }
    }

    // ---- the outer object of the server's call object ----

    /** Its own interfaces, and those of the server's call object. */
    @Override
    public <T> @Nullable T tryQueryInterface(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        Pending<?> inner = pending;
        return inner == null ? null : inner.query(type);
    }

    private Event finished() {
        Event made = finished;
        if (made == null) {
            Event mine = new Event();
            made = FINISHED.compareAndSet(this, null, mine) ? mine : Objects.requireNonNull(finished);
        }
        return made;
    }

    @Override
    public int Wait(int flags, int milliseconds) throws ComException {
        return ManualResetEvent.wait(finished(), Waiter.ofThread(), flags, milliseconds);
    }

    /** The server's call object is done: calls its {@code Finish_} and answers, the first time. */
    @Override
    public void Signal() {
        finished().signal();
        Pending<?> settled = pending;
        if (settled != null && STATE.compareAndSet(this, State.PENDING, State.FINISHING)) {
            try {
                if (settled.run()) {
                    return;
                }
            } catch (ComException e) {
                fault(e.hresult());
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "a server's Finish_ threw something other than ComException", e);
            }
            fault(HResult.RPC_E_SERVERFAULT);
        }
    }

    @Override
    public void Reset() {
        finished().reset();
    }

    @Override
    public int Cancel(int seconds) {
        if (isAnswered()) {
            return HResult.RPC_E_CALL_COMPLETE;
        }
        return canceled.signal() ? HResult.S_OK : HResult.RPC_E_CALL_CANCELED;
    }

    @Override
    public int TestCancel() {
        if (isAnswered()) {
            return HResult.RPC_E_CALL_COMPLETE;
        }
        return isCanceled() ? HResult.RPC_E_CALL_CANCELED : HResult.RPC_S_CALLPENDING;
    }
}
