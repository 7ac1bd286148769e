package org.midl4j.call;

import java.util.Map;
import java.util.WeakHashMap;
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

    /** Where calls wait to be run. */
    @FunctionalInterface
    public interface Queue {

        /**
         * Runs a call some time.
         *
         * @param dropped runs if that turns out to be impossible
         */
        void add(Runnable call, Runnable dropped);
    }

    /**
     * Runs a call some time, after those that this thread began on the object before were delivered.
     *
     * @param object known by its identity or equality; held weakly
     * @param queue runs it
     * @param work dispatches {@code server}
     */
    public static void execute(Object object, Queue queue, ServerCall server, Runnable work) {
        Event delivered = new Event();
        server.tellEntry(delivered);
        @Nullable Event before = LAST.get().put(object, delivered);
        Runnable run = () -> {
            try {
                work.run();
            } finally {
                delivered.signal();
            }
        };
        Runnable dropped = () -> {
            delivered.signal(); // it will never be
            server.fault(HResult.RPC_E_SERVER_DIED_DNE, false);
        };
        if (before == null || before.isSignalled()) {
            try {
                queue.add(run, dropped);
            } catch (RuntimeException | Error e) {
                delivered.signal();
                throw e;
            }
        } else {
            before.onSignal(() -> {
                try {
                    queue.add(run, dropped);
                } catch (RejectedExecutionException e) {
                    dropped.run();
                } catch (RuntimeException | Error e) {
                    dropped.run();
                    throw e;
                }
            });
        }
    }
}
