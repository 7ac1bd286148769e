package org.midl4j.call;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.RpcException;
import org.midl4j.ndr.FullPointers;
import org.midl4j.ndr.NdrReader;

/**
 * One request on its way and the one outcome it will have: a reply, a failure, or that it was cancelled or abandoned. The
 * first outcome counts and signals it; later ones are ignored. Safe for many threads.
 */
public final class PendingCall extends Event {
    private static final VarHandle OUTCOME;
    private static final VarHandle TICKET;

    static {
        try {
            OUTCOME = MethodHandles.lookup().findVarHandle(PendingCall.class, "outcome", Object.class);
            TICKET = MethodHandles.lookup().findVarHandle(PendingCall.class, "ticket", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final Object CANCELED = new Object();
    private static final Object ABANDONED = new Object();

    private final CallTarget target;
    private final int opnum;
    private final boolean waitedFor;
    private final boolean cancellable;

    /** The success code that was read with the results; only the thread that reads them uses it. */
    private int answer;

    private @Nullable Object outer;
    private volatile @Nullable FullPointers fullPointers;

    /** A reader, a {@link Failure}, {@link #CANCELED} or {@link #ABANDONED}; null while there is none. */
    private volatile @Nullable Object outcome;

    /** What the channel knows the call by. */
    private volatile @Nullable Object ticket;

    /**
     * Makes a call that is about to be sent.
     *
     * @param waitedFor see {@link #isWaitedFor}
     * @param cancellable whether other threads may cancel it
     */
    PendingCall(CallTarget target, int opnum, boolean waitedFor, boolean cancellable) {
        this.target = target;
        this.opnum = opnum;
        this.waitedFor = waitedFor;
        this.cancellable = cancellable;
    }

    /** How a call failed. */
    private record Failure(
            int status, @Nullable String detail, @Nullable Throwable cause) {}

    // ---- for the channel ----

    /** The object and interface that are called. */
    public CallTarget target() {
        return target;
    }

    public int opnum() {
        return opnum;
    }

    /**
     * Whether the sender does nothing but wait for the reply, with neither cancellation nor deadline: then the call may
     * run on the sender's thread.
     */
    public boolean isWaitedFor() {
        return waitedFor;
    }

    /** What the channel left here when it sent the request, to know it by when it is cancelled; null before. */
    public @Nullable Object ticket() {
        return ticket;
    }

    public void setTicket(@Nullable Object ticket) {
        if (waitedFor) {
            TICKET.setRelease(this, ticket); // nobody else can cancel it
        } else {
            this.ticket = ticket;
        }
    }

    /**
     * The reply is here.
     *
     * @param reply stands at the first result; the call's from now on
     * @return false if there was an outcome already, and the reply is not needed
     */
    public boolean complete(NdrReader reply) {
        return settle(reply);
    }

    /**
     * The call failed.
     *
     * @param status a fault's status, a Win32 error or an HRESULT
     * @param detail a sentence about it, or null
     * @return false if there was an outcome already
     */
    public boolean fail(int status, @Nullable String detail, @Nullable Throwable cause) {
        return settle(new Failure(status, detail, cause));
    }

    public boolean fail(int status) {
        return fail(status, null, null);
    }

    private boolean settle(Object result) {
        if (outcome == null && OUTCOME.compareAndSet(this, null, result)) {
            signal();
            return true;
        }
        return false;
    }

    // ---- for the caller ----

    void keep(@Nullable FullPointers ofRequest) {
        if (ofRequest != null) {
            fullPointers = ofRequest;
        }
    }

    /** Whether there is an outcome. */
    public boolean isDone() {
        return outcome != null;
    }

    /** Whether the outcome is that it was cancelled. */
    public boolean isCanceled() {
        return outcome == CANCELED;
    }

    /**
     * Cancels the call if there is no outcome yet, and tells the server.
     *
     * @return whether that is the outcome
     */
    public boolean cancel() {
        boolean canceled = settle(CANCELED);
        if (canceled) {
            target.channel().cancel(this);
        }
        return canceled;
    }

    /** Cancels the call, but first gives the server time to end it; see {@code ICancelMethodCalls}. */
    int cancel(int seconds) throws ComException {
        if (seconds != 0 && !isDone()) {
            target.channel().cancel(this);
            Waiter.of(target.channel()).awaitUninterrupted(this, Deadline.afterSeconds(seconds));
        }
        if (cancel()) {
            return HResult.S_OK;
        }
        return isCanceled() ? HResult.RPC_E_CALL_CANCELED : HResult.RPC_E_CALL_COMPLETE;
    }

    /** Its time is over: it fails, and the server is told. */
    void timeOut() {
        if (fail(HResult.RPC_E_TIMEOUT, "the call took longer than it was given", null)) {
            target.channel().cancel(this);
        }
    }

    boolean isCancellable() {
        return cancellable;
    }

    /** The success code of a call whose results were read. */
    int answer() {
        return answer;
    }

    void setAnswer(int hresult) {
        answer = hresult;
    }

    /** What the thread that waits for it waited for before. */
    @Nullable
    Object outer() {
        return outer;
    }

    void setOuter(@Nullable Object waitedForBefore) {
        outer = waitedForBefore;
    }

    /** Lets the call go on, but not for us: a reply will be dropped. */
    public void abandon() {
        if (settle(ABANDONED)) {
            target.channel().abandon(this);
        }
    }

    /**
     * The reply.
     *
     * @throws ComException if the outcome is something else
     */
    NdrReader reply() throws ComException {
        Object result = outcome;
        if (result instanceof NdrReader reply) {
            reply.useFullPointers(fullPointers);
            return reply;
        }
        if (result instanceof Failure failure) {
            throw new ComException(FaultStatus.toHResult(failure.status), failure.detail, failure.cause);
        }
        if (result == null) {
            throw new IllegalStateException("the call is not over");
        }
        throw new ComException(HResult.RPC_E_CALL_CANCELED);
    }

    /** How it ended, for those who only listen: {@code S_OK} if there is a reply, whatever that says. */
    int hresult() {
        Object result = outcome;
        if (result instanceof Failure failure) {
            return FaultStatus.toHResult(failure.status);
        }
        return result instanceof NdrReader ? HResult.S_OK : HResult.RPC_E_CALL_CANCELED;
    }

    /** Whether the object's apartment refused it, so that it may be made again. */
    boolean wasRefused() {
        return outcome instanceof Failure failure
                && (failure.status == HResult.RPC_E_CALL_REJECTED
                        || failure.status == HResult.RPC_E_SERVERCALL_RETRYLATER);
    }

    /**
     * As {@link #reply}, for a raw RPC interface: the status is the one the server sent.
     */
    NdrReader rawReply() throws RpcException {
        Object result = outcome;
        if (result instanceof NdrReader reply) {
            reply.useFullPointers(fullPointers);
            return reply;
        }
        if (result instanceof Failure failure) {
            throw new RpcException(
                    failure.status, failure.detail == null ? where() : where() + ": " + failure.detail, failure.cause);
        }
        if (result == null) {
            throw new IllegalStateException("the call is not over");
        }
        throw new RpcException(FaultStatus.CANCELED, where() + ": the call was cancelled");
    }

    private String where() {
        return target.type().name() + "." + target.type().operation(opnum) + " at "
                + target.channel().endpoint();
    }
}
