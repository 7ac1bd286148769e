package org.midl4j.call;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.HResult;

/**
 * Delivers the calls that one thread begins on one object in that order, where many threads could run them: the next one
 * is handed on when the one before is about to enter the object's method, or has ended without that. From there on they
 * may overlap, and end in any order.
 */
public final class BeginOrder {
    /** By object, whether the last call that this thread began on it was delivered. */
    private static final ThreadLocal<Map<Object, Event>> LAST = ThreadLocal.withInitial(WeakHashMap::new);

    private BeginOrder() {}

    /**
     * Runs a call some time, after those that this thread began on the object before were delivered.
     *
     * @param object known by its identity or equality; held weakly
     * @param executor runs it
     * @param work dispatches {@code server}
     */
    public static void execute(Object object, Executor executor, ServerCall server, Runnable work) {
        Event delivered = new Event();
        server.tellEntry(delivered);
        @Nullable Event before = LAST.get().put(object, delivered);
        Runnable start = () -> {
            try {
                executor.execute(() -> {
                    try {
                        work.run();
                    } finally {
                        delivered.signal();
                    }
                });
            } catch (RuntimeException | Error e) {
                delivered.signal(); // it will never be
                throw e;
            }
        };
        if (before == null || before.isSignalled()) {
            start.run();
        } else {
            before.onSignal(() -> {
                try {
                    start.run();
                } catch (RejectedExecutionException e) {
                    server.fault(HResult.RPC_E_SERVER_DIED_DNE, false);
                }
            });
        }
    }
}
