package org.midl4j.apartment;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Event;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;

/** Work handed to another apartment, and what came of it. */
final class Submitted<R> implements Runnable {
    private final Callable<R> work;
    private final Event done = new Event();
    private volatile @Nullable R result;
    private volatile @Nullable ComException failure;

    Submitted(Callable<R> work) {
        this.work = work;
    }

    Event done() {
        return done;
    }

    @Override
    public void run() {
        try {
            result = call(work);
        } catch (ComException e) {
            failure = e;
        } finally {
            done.signal();
        }
    }

    /** It will never run: its apartment has forgotten it. */
    void drop() {
        failure = new ComException(HResult.RPC_E_SERVER_DIED_DNE, "the apartment has ended");
        done.signal();
    }

    @SuppressWarnings("NullAway") // null if and only if that is what the work returned
    R result() throws ComException {
        ComException failed = failure;
        if (failed != null) {
            throw failed;
        }
        return result;
    }

    /** Runs it here; exceptions that are not COM's become {@code RPC_E_SERVERFAULT}. */
    static <R> R call(Callable<R> work) throws ComException {
        try {
            return work.call();
        } catch (ComException e) {
            throw e;
        } catch (Exception e) {
            throw new ComException(HResult.RPC_E_SERVERFAULT, e.toString(), e);
        }
    }
}
