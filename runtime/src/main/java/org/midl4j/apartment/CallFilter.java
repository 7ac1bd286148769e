package org.midl4j.apartment;

import org.midl4j.call.CallDescription;
import org.midl4j.call.ThreadCalls;
import org.midl4j.com.ComException;

/**
 * Decides about the calls of a single-threaded apartment: which ones may come in, whether refused ones are made again,
 * and whether it goes on waiting. What COM's {@code IMessageFilter} is, without handles of Windows; called on the
 * apartment's thread.
 */
public interface CallFilter {

    /** What becomes of an incoming call. */
    enum Verdict {
        ACCEPT,
        /** The caller gets {@code RPC_E_CALL_REJECTED}. */
        REJECT,
        /** The caller gets {@code RPC_E_SERVERCALL_RETRYLATER}. */
        RETRY_LATER
    }

    /**
     * A call has come in.
     *
     * @param relation how it stands to the calls the apartment waits for
     * @param waitingMillis how long the apartment has waited for those; 0 if for none
     */
    Verdict incoming(CallDescription call, ThreadCalls.Relation relation, long waitingMillis) throws ComException;

    /**
     * A call of this apartment was refused.
     *
     * @param verdict how
     * @param elapsedMillis how long ago it was refused first
     * @return after how many milliseconds it is made again, or a negative number to fail it with {@code
     *     RPC_E_CALL_REJECTED}
     */
    int refused(Verdict verdict, long elapsedMillis) throws ComException;

    /**
     * A task was posted while the apartment waits for a call.
     *
     * @param elapsedMillis how long it has waited
     * @param nested whether it waits while it serves a call itself
     * @return false to end the wait: the call fails with {@code RPC_E_CALL_CANCELED}
     */
    boolean goesOnWaiting(long elapsedMillis, boolean nested) throws ComException;
}
