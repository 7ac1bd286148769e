package org.midl4j.apartment;

import org.midl4j.com.WaitHandle;

/** Serves an event loop from inside one of its events, as a modal dialog does. */
@FunctionalInterface
public interface Pump {

    /**
     * Runs the loop until {@code until} is signalled or the time is over. {@link WaitHandle#onSignal} can wake the loop.
     *
     * @param nanoseconds how long at most; {@link Long#MAX_VALUE} has no limit
     */
    void pump(WaitHandle until, long nanoseconds);
}
