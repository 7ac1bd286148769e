package org.midl4j.call;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;

/**
 * What a proxy stands for: one reference to one interface of a {@link RemoteObject}. Makes its calls. Safe for many
 * threads.
 */
public final class ProxyTarget implements CallTarget {
    private final RemoteObject object;
    private final InterfaceType<?> type;
    private final Channel channel;
    private final @Nullable Duration timeout;
    private final AtomicBoolean released = new AtomicBoolean();

    private ProxyTarget(RemoteObject object, InterfaceType<?> type, Channel channel, @Nullable Duration timeout) {
        this.object = object;
        this.type = type;
        this.channel = channel;
        this.timeout = timeout;
    }

    /**
     * Takes a reference to an interface of an object.
     *
     * @return null if the object does not have the interface
     * @throws ComException if it could not be asked
     */
    public static @Nullable ProxyTarget acquire(RemoteObject object, InterfaceType<?> type) throws ComException {
        Channel channel = object.channel(type);
        if (channel == null) {
            return null;
        }
        object.acquire();
        return new ProxyTarget(object, type, channel, object.callLimit());
    }

    /**
     * Takes a reference to an object, to be called by a channel of its own.
     *
     * @param type names the operations, for messages
     */
    public static ProxyTarget of(RemoteObject object, InterfaceType<?> type, Channel channel) {
        object.acquire();
        return new ProxyTarget(object, type, channel, object.callLimit());
    }

    public RemoteObject object() {
        return object;
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
     * A second reference, which lives on when this one is given back.
     *
     * @throws ComException {@code RPC_E_DISCONNECTED} if this one was given back
     */
    public ProxyTarget share() throws ComException {
        checkConnected();
        object.acquire();
        return new ProxyTarget(object, type, channel, timeout);
    }

    /**
     * A second reference, each call of which fails with {@code RPC_E_TIMEOUT} if it takes longer than that.
     *
     * @param callTimeout null for no limit
     */
    public ProxyTarget withTimeout(@Nullable Duration callTimeout) throws ComException {
        checkConnected();
        object.acquire();
        return new ProxyTarget(object, type, channel, callTimeout);
    }

    /** Gives the reference back; repeating it does nothing. */
    public void release() {
        if (released.compareAndSet(false, true)) {
            object.release();
        }
    }

    /**
     * Checks that the reference was not given back.
     *
     * @throws ComException {@code RPC_E_DISCONNECTED} if it was
     */
    public void checkConnected() throws ComException {
        if (released.get()) {
            throw new ComException(HResult.RPC_E_DISCONNECTED, "the proxy was released");
        }
    }

    // ---- calls ----

    /**
     * Calls and waits: writes the request, reads the results and then the HRESULT, and checks that.
     *
     * @throws ComException whatever went wrong, at either end
     */
    public <R extends @Nullable Object> R call(int opnum, RequestWriter request, ReplyReader<R> results)
            throws ComException {
        return decode(callAndWait(opnum, request), results, true);
    }

    /** As {@link #call}, but {@code results} reads the HRESULT too. */
    public <R extends @Nullable Object> R callForHResult(int opnum, RequestWriter request, ReplyReader<R> results)
            throws ComException {
        return decode(callAndWait(opnum, request), results, false);
    }

    /**
     * Calls without waiting.
     *
     * @param executor runs what depends on the future, unless a thread that waits for it does
     */
    public <R extends @Nullable Object> CompletableFuture<R> future(
            int opnum, RequestWriter request, ReplyReader<R> results, Executor executor) {
        return future(opnum, request, results, true, executor);
    }

    /** As {@link #future}, but {@code results} reads the HRESULT too. */
    public <R extends @Nullable Object> CompletableFuture<R> futureForHResult(
            int opnum, RequestWriter request, ReplyReader<R> results, Executor executor) {
        return future(opnum, request, results, false, executor);
    }

    private <R extends @Nullable Object> CompletableFuture<R> future(
            int opnum, RequestWriter request, ReplyReader<R> results, boolean readHResult, Executor executor) {
        PendingCall call = new PendingCall(this, opnum, false, true);
        CallFuture<R> future = new CallFuture<>(call, () -> decode(call, results, readHResult));
        try {
            NdrWriter out = write(call, request);
            future.decodeOn(executor);
            send(call, out);
            CallTimer.watch(call, deadline());
        } catch (ComException e) {
            future.completeExceptionally(located(e, opnum));
            call.fail(e.hresult(), null, e);
        } catch (RuntimeException e) {
            future.completeExceptionally(e);
        }
        return future;
    }

    private PendingCall callAndWait(int opnum, RequestWriter request) throws ComException {
        try {
            Waiter waiter = Waiter.of(channel);
            waiter.checkAllowed();
            ThreadCalls thread = ThreadCalls.ofThread();
            boolean cancellable = thread.isCancellationEnabled();
            long deadline = deadline();
            PendingCall call = new PendingCall(this, opnum, !cancellable && deadline == Deadline.NONE, cancellable);
            sendAndWait(call, request, waiter, thread, deadline);
            return call.wasRefused() ? repeat(call, request, waiter, thread, deadline) : call;
        } catch (ComException e) {
            throw located(e, opnum);
        }
    }

    private void sendAndWait(PendingCall call, RequestWriter request, Waiter waiter, ThreadCalls thread, long deadline)
            throws ComException {
        thread.enter(call);
        try {
            send(call, write(call, request));
            if (!waiter.await(call, deadline)) {
                giveUp(call, deadline);
            }
        } catch (ComException e) {
            call.fail(e.hresult(), null, e); // for those who listen; the caller is told by the exception
            throw e;
        } finally {
            thread.leave(call);
        }
    }

    /** Makes a refused call again as often as the thread's apartment wants. */
    private PendingCall repeat(
            PendingCall refused, RequestWriter request, Waiter waiter, ThreadCalls thread, long deadline)
            throws ComException {
        long start = System.nanoTime();
        PendingCall call = refused;
        while (call.wasRefused()
                && !Deadline.isOver(deadline)
                && waiter.repeats(call.hresult(), System.nanoTime() - start)) {
            call = new PendingCall(this, call.opnum(), call.isWaitedFor(), call.isCancellable());
            sendAndWait(call, request, waiter, thread, deadline);
        }
        return call;
    }

    /** Sends a call, for all to see. */
    void send(PendingCall call, NdrWriter request) throws ComException {
        CallListeners.sending(call);
        channel.send(call, request);
    }

    /** The wait for a call ended without the call: its time is over, or the thread was interrupted. */
    private static void giveUp(PendingCall call, long deadline) {
        if (Deadline.isOver(deadline)) {
            call.timeOut();
        } else {
            call.cancel();
        }
    }

    /** When a call that starts now has to be over. */
    long deadline() {
        return timeout == null ? Deadline.NONE : Deadline.after(timeout);
    }

    /** Writes a call's request, for the channel to send. */
    NdrWriter write(PendingCall call, RequestWriter request) throws ComException {
        checkConnected();
        NdrWriter out = channel.newRequest(call.opnum());
        try {
            request.write(out);
        } catch (Unsendable e) {
            throw new ComException(e.hresult(), e.getMessage() + "; nothing was sent", e);
        }
        call.keep(out.knownFullPointers());
        return out;
    }

    /** Reads the results of a call that is over. */
    <R extends @Nullable Object> R decode(PendingCall call, ReplyReader<R> results, boolean readHResult)
            throws ComException {
        NdrReader in = null;
        try {
            in = call.reply();
            R value = results.read(in);
            if (readHResult) {
                in.at("return");
                call.setAnswer(HResult.check(in.readInt()));
            }
            in.complete();
            return value;
        } catch (ComException e) {
            throw located(e, call.opnum());
        } catch (BadStubData e) {
            BadStubData whole = in == null ? e : e.ofParameter(in.place());
            throw located(new ComException(HResult.RPC_X_BAD_STUB_DATA, whole.getMessage(), whole), call.opnum());
        }
    }

    ComException located(ComException e, int opnum) {
        return e.in(type.name(), type.operation(opnum), channel.endpoint());
    }
}
