package org.midl4j.call;

import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.WaitHandle;

/**
 * One call that a server's call object has begun: whoever holds it can complete it, once, from any thread. When nobody
 * holds it any more, or it is closed without having been completed, the call fails with {@code RPC_E_SERVERFAULT}.
 */
public abstract sealed class CallToken implements AutoCloseable permits Completion, VoidCompletion {
    private final Owner owner;

    CallToken(Owner owner) {
        this.owner = owner;
    }

    /** The call object that has begun the call; holding a token keeps it. */
    public interface Owner {

        /** Ends the call that {@code token} stands for, unless that has ended. */
        void complete(CallToken token, @Nullable Object result, @Nullable ComException failure);

        /** Whether the client asked for a cancel. */
        boolean isCanceled();

        WaitHandle.Registration onCancel(Runnable action);
    }

    /** Ends the call with a failure; does nothing if it has ended. */
    public final void fail(ComException failure) {
        owner.complete(this, null, failure);
    }

    /** Ends the call with a failure; does nothing if it has ended. */
    public final void fail(int hresult) {
        fail(new ComException(hresult));
    }

    /** Whether the client asked for the call to be cancelled; it still has to be completed. */
    public final boolean isCanceled() {
        return owner.isCanceled();
    }

    /** Runs {@code action} once when the client asks for a cancel, or at once if it has; it must not block. */
    public final WaitHandle.Registration onCancel(Runnable action) {
        return owner.onCancel(action);
    }

    /** Gives the call up if it was not completed. */
    @Override
    public final void close() {
        fail(HResult.RPC_E_SERVERFAULT);
    }

    final void completeWith(@Nullable Object result) {
        owner.complete(this, result, null);
    }
}
