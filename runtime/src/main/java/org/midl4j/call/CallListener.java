package org.midl4j.call;

import org.jspecify.annotations.Nullable;

/**
 * Sees every call that leaves an apartment, and every one that comes in: for logs, metrics and tracing. Calls inside an
 * apartment are plain Java calls, and nobody sees them.
 *
 * <p>Called on the threads that make and serve the calls, by many at once; must neither block nor throw.
 */
public interface CallListener {

    /**
     * A call is about to be sent.
     *
     * @return told when it is over; null if nobody wants to know
     */
    default @Nullable Ending sending(CallDescription call) {
        return null;
    }

    /**
     * A call has come in and is about to be served.
     *
     * @return told when it is answered; null if nobody wants to know
     */
    default @Nullable Ending serving(CallDescription call) {
        return null;
    }

    /** How one call ends. */
    @FunctionalInterface
    interface Ending {

        /**
         * The call is over, at this end; called once.
         *
         * @param hresult on the server, what the client is told. On the client {@code S_OK} for a reply, whatever that
         *     says, or why there is none: a failure of the connection, {@code RPC_E_CALL_CANCELED} also if it was
         *     abandoned
         */
        void ended(int hresult);
    }
}
