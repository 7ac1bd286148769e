package org.midl4j.call;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;

/**
 * A call as a future. Cancelling it cancels the call; waiting for it may read replies, as any wait for a call does; what
 * depends on it runs on an executor, or on the thread that waits for it.
 */
final class CallFuture<R extends @Nullable Object> extends CompletableFuture<R> {
    private final PendingCall call;
    private final ReplyReader<R> results;
    private final boolean readHResult;
    private final AtomicBoolean decoded = new AtomicBoolean();

    private CallFuture(PendingCall call, ReplyReader<R> results, boolean readHResult) {
        this.call = call;
        this.results = results;
        this.readHResult = readHResult;
    }

    static <R extends @Nullable Object> CompletableFuture<R> start(
            ProxyTarget target,
            int opnum,
            RequestWriter request,
            ReplyReader<R> results,
            boolean readHResult,
            Executor executor) {
        PendingCall call = new PendingCall(target, opnum, false, true);
        CallFuture<R> future = new CallFuture<>(call, results, readHResult);
        try {
            var out = target.write(call, request);
            call.onSignal(() -> executor.execute(future::decode));
            target.send(call, out);
            CallTimer.watch(call, target.deadline());
        } catch (ComException e) {
            future.completeExceptionally(target.located(e, opnum));
            call.fail(e.hresult(), null, e);
        } catch (RuntimeException e) {
            future.completeExceptionally(e);
        }
        return future;
    }

    private void decode() {
        if (!decoded.compareAndSet(false, true)) {
            return;
        }
        try {
            complete(call.target().decode(call, results, readHResult));
        } catch (ComException | RuntimeException e) {
            completeExceptionally(e);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean canceled = super.cancel(mayInterruptIfRunning);
        if (canceled) {
            call.cancel();
        }
        return canceled;
    }

    @Override
    public R get() throws InterruptedException, ExecutionException {
        await(Deadline.NONE);
        return super.get();
    }

    @Override
    public R get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        long deadline = Deadline.after(unit.toChronoUnit().getDuration().multipliedBy(timeout));
        await(deadline);
        return super.get(Math.max(0, Deadline.nanosLeft(deadline)), TimeUnit.NANOSECONDS);
    }

    @Override
    public R join() {
        await(Deadline.NONE);
        return super.join();
    }

    private void await(long deadline) {
        if (isDone()) {
            return;
        }
        try {
            if (Waiter.of(call.target().channel()).await(call, deadline)) {
                decode();
            }
        } catch (ComException e) {
            throw new IllegalStateException("this thread must not wait: " + e.getMessage(), e);
        }
    }

    /** Stages made from this one are ordinary futures. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
