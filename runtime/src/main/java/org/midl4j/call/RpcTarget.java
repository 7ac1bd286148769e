package org.midl4j.call;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.RpcException;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;

/**
 * What a client of a raw RPC interface stands for: the interface, and the way to a server. Makes its calls. Safe for many
 * threads.
 */
public final class RpcTarget implements CallTarget {
    private static final int FACILITY_WIN32 = 0x80070000;

    private final InterfaceType<?> type;
    private final Channel channel;
    private final @Nullable Duration timeout;

    /** @param timeout after which a call fails with {@code RPC_E_TIMEOUT}; null for no limit */
    public RpcTarget(InterfaceType<?> type, Channel channel, @Nullable Duration timeout) {
        this.type = type;
        this.channel = channel;
        this.timeout = timeout;
    }

    @Override
    public InterfaceType<?> type() {
        return type;
    }

    @Override
    public Channel channel() {
        return channel;
    }

    /**
     * Calls and waits.
     *
     * @throws RpcException if there was no reply, or it could not be read
     */
    public <R extends @Nullable Object> R call(int opnum, RequestWriter request, ReplyReader<R> results)
            throws RpcException {
        ThreadCalls thread = ThreadCalls.ofThread();
        boolean cancellable = thread.isCancellationEnabled();
        long deadline = deadline();
        PendingCall call = new PendingCall(this, opnum, !cancellable && deadline == Deadline.NONE, cancellable);
        try {
            Waiter waiter = Waiter.of(channel);
            waiter.checkAllowed();
            thread.enter(call);
            try {
                NdrWriter out = write(call, request);
                send(call, out);
                if (!waiter.await(call, deadline)) {
                    giveUp(call, deadline);
                }
            } finally {
                thread.leave(call);
            }
        } catch (ComException e) {
            call.fail(e.hresult(), null, e); // for those who listen
            throw failure(e, opnum);
        }
        return decode(call, results);
    }

    /** The wait for a call ended without the call: its time is over, or the thread was interrupted. */
    private static void giveUp(PendingCall call, long deadline) {
        if (Deadline.isOver(deadline)) {
            call.timeOut();
        } else {
            call.cancel();
        }
    }

    /**
     * Calls without waiting. Cancelling the future cancels the call.
     *
     * @param executor runs what depends on the future, unless a thread that waits for it does
     */
    public <R extends @Nullable Object> CompletableFuture<R> future(
            int opnum, RequestWriter request, ReplyReader<R> results, Executor executor) {
        PendingCall call = new PendingCall(this, opnum, false, true);
        CallFuture<R> future = new CallFuture<>(call, () -> decode(call, results));
        try {
            NdrWriter out = write(call, request);
            future.decodeOn(executor);
            send(call, out);
            CallTimer.watch(call, deadline());
        } catch (ComException e) {
            future.completeExceptionally(failure(e, opnum));
            call.fail(e.hresult(), null, e);
        } catch (RuntimeException e) {
            future.completeExceptionally(e);
        }
        return future;
    }

    private long deadline() {
        return timeout == null ? Deadline.NONE : Deadline.after(timeout);
    }

    private NdrWriter write(PendingCall call, RequestWriter request) throws ComException {
        NdrWriter out = channel.newRequest(call.opnum());
        try {
            request.write(out);
        } catch (Unsendable e) {
            throw new ComException(e.hresult(), e.getMessage() + "; nothing was sent", e);
        }
        call.keep(out.knownFullPointers());
        return out;
    }

    private void send(PendingCall call, NdrWriter request) throws ComException {
        CallListeners.sending(call);
        channel.send(call, request);
    }

    private <R extends @Nullable Object> R decode(PendingCall call, ReplyReader<R> results) throws RpcException {
        NdrReader in = null;
        try {
            in = call.rawReply();
            R value = results.read(in);
            in.complete();
            return value;
        } catch (ComException e) {
            throw failure(e, call.opnum());
        } catch (BadStubData e) {
            BadStubData whole = in == null ? e : e.ofParameter(in.place());
            throw new RpcException(BadStubData.STATUS, where(call.opnum()) + ": " + whole.getMessage(), whole);
        }
    }

    /** What a COM caller would have been told, as a status. */
    private RpcException failure(ComException e, int opnum) {
        int status = (e.hresult() & 0xffff0000) == FACILITY_WIN32 ? e.hresult() & 0xffff : e.hresult();
        if (e.getCause() instanceof RpcException cause) {
            status = cause.status();
        }
        return new RpcException(status, where(opnum) + ": " + e.getMessage(), e);
    }

    private String where(int opnum) {
        return type.name() + "." + type.operation(opnum) + " at " + channel.endpoint();
    }
}
