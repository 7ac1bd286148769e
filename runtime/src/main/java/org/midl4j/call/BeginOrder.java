package org.midl4j.call;

import java.time.Duration;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Lets the calls that one thread begins on one object start in that order where many threads could run them: the next one
 * starts when the one before has returned, or has been in the object's method for a moment. They may overlap, and end in any order.
 */
public final class BeginOrder {
    /** How long a call that is in the object's method keeps the next one from starting. */
    private static final Duration MOMENT = Duration.ofNanos(200_000);

    private static final ThreadLocal<Map<Object, Call>> LAST = ThreadLocal.withInitial(WeakHashMap::new);

    private BeginOrder() {}

    /** A call that was begun. */
    private static final class Call {
        final Event entered = new Event();
        final Event passed = new Event();
    }

    /**
     * Runs a call some time, after those that this thread began on the object before have started.
     *
     * @param object known by its identity or equality; held weakly
     * @param executor runs it
     * @param work dispatches {@code server}
     */
    public static void execute(Object object, Executor executor, ServerCall server, Runnable work) {
        Call call = new Call();
        server.tellEntry(call.entered);
        @Nullable Call before = LAST.get().put(object, call);
        Runnable start = () -> {
            try {
                executor.execute(() -> {
                    try {
                        work.run();
                    } finally {
                        call.passed.signal();
                    }
                });
            } catch (RuntimeException | Error e) {
                call.passed.signal(); // it will never start
                throw e;
            }
        };
        if (before == null || before.passed.isSignalled()) {
            start.run();
        } else {
            before.entered.onSignal(() -> {
                Future<?> unused = CallTimer.after(MOMENT, before.passed::signal);
            });
            before.passed.onSignal(start);
        }
    }
}
