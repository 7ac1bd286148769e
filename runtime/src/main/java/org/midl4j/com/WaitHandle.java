package org.midl4j.com;

import java.time.Duration;

/** Something that is signalled or not, as an {@link ISynchronizeHandle} shows it. Safe for use by several threads. */
public interface WaitHandle {

    boolean isSignalled();

    /**
     * Blocks the thread until signalled; serves no calls meanwhile, so not for the thread of a single-threaded apartment.
     *
     * @return whether it was signalled within the time
     */
    boolean await(Duration timeout) throws InterruptedException;

    /**
     * Runs {@code action} once, when this is next signalled, or at once if it is. It runs on the signalling thread and
     * must not block.
     */
    Registration onSignal(Runnable action);

    /** An action that waits for a signal. */
    interface Registration {

        /** Forgets the action if it has not run. */
        void cancel();
    }
}
