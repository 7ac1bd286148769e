package org.midl4j.call;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.midl4j.com.HResult;

/** Points in time as {@link System#nanoTime()} counts, and {@link #NONE}. */
public final class Deadline {

    /** Never. */
    public static final long NONE = Long.MAX_VALUE;

    private Deadline() {}

    /** The deadline after a COM timeout: 0 is now, {@link HResult#INFINITE} is never. */
    public static long afterMillis(int milliseconds) {
        return milliseconds == HResult.INFINITE ? NONE : afterNanos(Integer.toUnsignedLong(milliseconds) * 1_000_000);
    }

    /** The deadline after a cancel's seconds: 0 is now, {@link HResult#INFINITE} is never. */
    public static long afterSeconds(int seconds) {
        return seconds == HResult.INFINITE ? NONE : afterNanos(Integer.toUnsignedLong(seconds) * 1_000_000_000);
    }

    public static long after(Duration time) {
        long nanos;
        try {
            nanos = time.toNanos();
        } catch (ArithmeticException e) {
            return NONE;
        }
        return nanos >= Long.MAX_VALUE / 2 ? NONE : afterNanos(Math.max(0, nanos));
    }

    private static long afterNanos(long nanos) {
        long deadline = System.nanoTime() + nanos;
        return deadline == NONE ? NONE - 1 : deadline;
    }

    /** How many nanoseconds are left: 0 or less if none, {@link Long#MAX_VALUE} for {@link #NONE}. */
    public static long nanosLeft(long deadline) {
        return deadline == NONE ? Long.MAX_VALUE : deadline - System.nanoTime();
    }

    public static boolean isOver(long deadline) {
        return deadline != NONE && deadline - System.nanoTime() <= 0;
    }

    /** Parks the thread until it is unparked or interrupted, or the deadline, or for no reason. */
    public static void park(Object blocker, long deadline) {
        if (deadline == NONE) {
            LockSupport.park(blocker);
        } else {
            LockSupport.parkNanos(blocker, deadline - System.nanoTime());
        }
    }
}
