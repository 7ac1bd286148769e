package org.midl4j.call;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.ndr.NdrWriter;

/**
 * A client's call object: carries one call at a time, from {@code Begin_} to {@code Finish_}, and can be used again after
 * that. Safe for many threads.
 */
public final class CallObject {
    private enum State {
        IDLE,
        BEGINNING,
        BEGUN,
        FINISHING,
        DEAD
    }

    private final ProxyTarget target;
    private final Controller controller;

    private State state = State.IDLE;
    private int opnum;
    private @Nullable PendingCall call;
    private volatile int generation;
    private ReplyReader<?> results = ReplyReader.NOTHING;
    private boolean readHResult;
    private @Nullable ComException beginFailure;
    private volatile int lastHResult = HResult.RPC_E_CALL_COMPLETE;

    /** Calls the {@code ISynchronize} that counts: the outer object's, if the call object is part of one. */
    public interface Controller {

        /** A call begins. */
        void reset() throws ComException;

        /**
         * {@code Finish_} waits for the call to be signalled; what comes of it is only a hint.
         *
         * @param over whether the call is over already
         */
        void await(boolean over) throws ComException;

        /**
         * The call is over. Called with a lock held; must not block.
         *
         * @param wanted whether the signal still counts; no longer if another call was begun before it is delivered
         */
        void signal(BooleanSupplier wanted);
    }

    public CallObject(ProxyTarget target, Controller controller) {
        this.target = target;
        this.controller = controller;
    }

    public ProxyTarget target() {
        return target;
    }

    /**
     * Begins a call: writes the request and sends it.
     *
     * @param reader reads the results when the call is finished
     * @param hresultFollows whether the HRESULT is to be read after that, and checked
     * @throws ComException {@code RPC_S_CALLPENDING} if a call is in progress, which goes on undisturbed; or why it could
     *     not be sent, and then there is nothing to finish
     */
    public void begin(int operation, RequestWriter request, ReplyReader<?> reader, boolean hresultFollows)
            throws ComException {
        claim(operation);
        PendingCall begun = new PendingCall(target, operation, false, true);
        try {
            controller.reset();
            NdrWriter out = target.write(begun, request);
            int number = publish(begun, reader, hresultFollows);
            begun.onSignal(() -> ended(number));
            target.send(begun, out);
            CallTimer.watch(begun, target.deadline());
        } catch (ComException e) {
            throw notBegun(begun, target.located(e, operation));
        } catch (RuntimeException | Error e) {
            notBegun(begun, failure(HResult.E_INVALIDARG, operation, "the request could not be written: " + e));
            throw e;
        }
    }

    private synchronized void claim(int operation) throws ComException {
        if (state == State.DEAD) {
            throw failure(HResult.RPC_E_DISCONNECTED, operation, "the call object was released");
        }
        if (state != State.IDLE) {
            throw failure(
                    HResult.RPC_S_CALLPENDING, operation, "the call object is busy; finish its call, or use another");
        }
        state = State.BEGINNING;
        opnum = operation;
        generation++;
        beginFailure = null;
    }

    private synchronized int publish(PendingCall begun, ReplyReader<?> reader, boolean hresultFollows)
            throws ComException {
        if (state == State.DEAD) {
            throw failure(HResult.RPC_E_DISCONNECTED, begun.opnum(), "the call object was released");
        }
        call = begun;
        results = reader;
        readHResult = hresultFollows;
        state = State.BEGUN;
        return generation;
    }

    private ComException notBegun(PendingCall begun, ComException failure) {
        synchronized (this) {
            if (state == State.BEGINNING || state == State.BEGUN) {
                state = State.IDLE;
                call = null;
                beginFailure = failure;
            }
        }
        begun.fail(failure.hresult(), null, failure); // for a thread that is in Finish_ already
        return failure;
    }

    /** The call has an outcome; a signal after another one was begun would be a lie about that. */
    private synchronized void ended(int number) {
        if (generation == number) {
            controller.signal(() -> generation == number);
        }
    }

    /**
     * Ends a call: waits for its outcome and reads the results.
     *
     * @param <R> what the reader given to {@link #begin} for this operation reads
     * @throws ComException what the synchronous method would have thrown; {@code RPC_E_CALL_CANCELED};
     *     {@code RPC_E_CALL_COMPLETE} if no call was begun; {@code RPC_S_CALLPENDING} if another thread is finishing it;
     *     {@code E_UNEXPECTED} if it is a call of another operation
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Begin_ and Finish_ of one operation agree on R
    public <R extends @Nullable Object> R finish(int operation) throws ComException {
        PendingCall finishing = claimForFinish(operation);
        try {
            await(finishing);
            R value = target.decode(finishing, (ReplyReader<R>) results, readHResult);
            lastHResult = finishing.answer();
            return value;
        } catch (ComException e) {
            lastHResult = e.hresult();
            throw e;
        } finally {
            synchronized (this) {
                if (call == finishing) {
                    call = null;
                    state = State.IDLE;
                }
            }
        }
    }

    private synchronized PendingCall claimForFinish(int operation) throws ComException {
        PendingCall current = call;
        if (state == State.BEGINNING || state == State.FINISHING) {
            throw failure(HResult.RPC_S_CALLPENDING, operation, "another thread is beginning or finishing the call");
        }
        if (state == State.DEAD) {
            throw failure(HResult.RPC_E_DISCONNECTED, operation, "the call object was released");
        }
        if (current == null) {
            ComException saved = beginFailure;
            if (saved != null && opnum == operation) {
                beginFailure = null;
                throw saved;
            }
            throw failure(HResult.RPC_E_CALL_COMPLETE, operation, "no call was begun, or it was finished already");
        }
        if (operation != opnum) {
            throw failure(
                    HResult.E_UNEXPECTED,
                    operation,
                    "the call in progress is one of " + target.type().operation(opnum));
        }
        state = State.FINISHING;
        return current;
    }

    /**
     * Waits as COM does, by asking the controlling {@code ISynchronize}; but what it says is only a hint, since an outer
     * object may be wrong about it.
     */
    private void await(PendingCall finishing) throws ComException {
        try {
            controller.await(finishing.isDone());
        } catch (ComException e) {
            if (e.hresult() == HResult.RPC_E_CALL_CANCELED) {
                finishing.cancel(); // the message filter of the thread's apartment wants that
            }
            throw e;
        }
        if (!Waiter.of(target.channel()).await(finishing, Deadline.NONE)) {
            finishing.cancel(); // the thread was interrupted
        }
    }

    /** The HRESULT of the call that was finished last. */
    public int lastHResult() {
        return lastHResult;
    }

    /** Cancels the call; see {@code ICancelMethodCalls}. */
    public int cancel(int seconds) throws ComException {
        PendingCall current = current();
        if (current == null) {
            return HResult.RPC_E_CALL_COMPLETE;
        }
        return current.cancel(seconds);
    }

    /** Whether the call was cancelled; see {@code ICancelMethodCalls}. */
    public int testCancel() {
        PendingCall current = current();
        if (current == null) {
            return HResult.RPC_E_CALL_COMPLETE;
        }
        return current.isCanceled() ? HResult.RPC_E_CALL_CANCELED : HResult.RPC_S_CALLPENDING;
    }

    private synchronized @Nullable PendingCall current() {
        return call;
    }

    /** Lets go of it. A call in progress goes on to its end on the server, and its reply is dropped. */
    public void release() {
        PendingCall current;
        synchronized (this) {
            current = call;
            call = null;
            state = State.DEAD;
        }
        if (current != null) {
            current.abandon();
        }
    }

    private ComException failure(int hresult, int operation, String detail) {
        return target.located(new ComException(hresult, detail), operation);
    }
}
