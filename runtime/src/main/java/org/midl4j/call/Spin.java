package org.midl4j.call;

/**
 * Looks again and again for a few microseconds before a thread parks: a wake-up costs more than that. Looks for a shorter
 * time after each time in vain, in the end not at all but for a try now and then, which lasts as long as a wake-up, since
 * the other thread may have parked; never where there is one processor. For one thread.
 */
public final class Spin {
    private static final boolean SEVERAL_PROCESSORS = Runtime.getRuntime().availableProcessors() > 1;
    private static final int TRY_NANOS = 25_000;
    private static final int MOST_NANOS = 8_000;
    private static final int LEAST_NANOS = 500;
    private static final int LOOKS_PER_GLANCE_AT_THE_CLOCK = 16;
    private static final int WAITS_BETWEEN_TRIES = 64;

    private int nanos;
    /** Counts; the first one is a try. */
    private int waits = WAITS_BETWEEN_TRIES - 1;

    /** One that has not looked for anything yet. */
    public Spin() {}

    /** What is looked for. */
    @FunctionalInterface
    public interface Sight {
        boolean isThere();
    }

    /** Looks for something for a moment; says whether it is there. */
    public boolean sees(Sight sight) {
        if (!SEVERAL_PROCESSORS) {
            return sight.isThere();
        }
        int most = nanos;
        if (most < LEAST_NANOS) {
            if (++waits % WAITS_BETWEEN_TRIES != 0) {
                return sight.isThere();
            }
            most = TRY_NANOS;
        }
        long start = System.nanoTime();
        do {
            for (int i = 0; i < LOOKS_PER_GLANCE_AT_THE_CLOCK; i++) {
                if (sight.isThere()) {
                    nanos = MOST_NANOS;
                    return true;
                }
                Thread.onSpinWait();
            }
        } while (System.nanoTime() - start < most);
        nanos = most == TRY_NANOS ? 0 : most / 2;
        return false;
    }
}
