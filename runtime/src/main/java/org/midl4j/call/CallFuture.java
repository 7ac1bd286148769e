package org.midl4j.call;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.RpcException;

/**
 * A call as a future. Cancelling it cancels the call; waiting for it may read replies, as any wait for a call does; what
 * depends on it runs on an executor, or on the thread that waits for it.
 */
final class CallFuture<R extends @Nullable Object> extends CompletableFuture<R> {
    private final PendingCall call;
    private final Results<R> results;
    private final AtomicBoolean decoded = new AtomicBoolean();

    /** Reads what a call that is over has brought. */
    interface Results<R extends @Nullable Object> {
        R read() throws ComException, RpcException;
    }

    CallFuture(PendingCall call, Results<R> results) {
        this.call = call;
        this.results = results;
    }

    /** Has the results read as soon as they are here; called before the call is sent. */
    void decodeOn(Executor executor) {
        call.onSignal(() -> {
            try {
                executor.execute(this::decode);
            } catch (RuntimeException | Error e) {
                completeExceptionally(e); // or those who wait for it would never know
                throw e;
            }
        });
    }

    private void decode() {
        if (!decoded.compareAndSet(false, true)) {
            return;
        }
        try {
            complete(results.read());
        } catch (ComException | RpcException | RuntimeException e) {
            completeExceptionally(e);
        } catch (Error e) {
            completeExceptionally(e); // or those who wait for it would never know
            throw e;
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
