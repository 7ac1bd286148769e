package org.midl4j.call;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ends calls whose deadline is over when no thread waits for them. */
final class CallTimer {
    private static final ScheduledThreadPoolExecutor TIMER = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "midl4j-timer");
        thread.setDaemon(true);
        return thread;
    });

    static {
        TIMER.setRemoveOnCancelPolicy(true);
    }

    private CallTimer() {}

    /** Does something short after some time. */
    static Future<?> after(Duration time, Runnable work) {
        return TIMER.schedule(work, Deadline.nanosLeft(Deadline.after(time)), TimeUnit.NANOSECONDS);
    }

    /** Lets the call time out at its deadline, unless it is over before. */
    static void watch(PendingCall call, long deadline) {
        if (deadline == Deadline.NONE) {
            return;
        }
        ScheduledFuture<?> timeOut =
                TIMER.schedule(call::timeOut, Math.max(0, Deadline.nanosLeft(deadline)), TimeUnit.NANOSECONDS);
        call.onSignal(() -> timeOut.cancel(false));
    }
}
