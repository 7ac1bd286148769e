package org.midl4j.call;

import org.midl4j.com.ComException;
import org.midl4j.ndr.NdrWriter;

/**
 * Takes the calls of one interface of one object to where the object is. Safe for many threads; see the package for how a
 * call goes.
 */
public interface Channel {

    /** A writer that stands where the first parameter of operation {@code opnum} goes. */
    NdrWriter newRequest(int opnum) throws ComException;

    /**
     * Sends a request, and sees to it that the call is completed some time. Does not wait for the reply, unless nothing
     * else can be gained: a call that {@linkplain PendingCall#isWaitedFor() is waited for} may run right here.
     *
     * @param request from {@link #newRequest}; the channel's from now on
     * @throws ComException if nothing was sent; the call is then not completed
     */
    void send(PendingCall call, NdrWriter request) throws ComException;

    /** Tells the server that the client would rather not have the call. Never blocks; the call may be over. */
    void cancel(PendingCall call);

    /** Says that nobody will look at the reply. The call itself goes on. Never blocks; the call may be over. */
    default void abandon(PendingCall call) {}

    /** How a thread waits for replies of this channel if it may wait in any way. */
    default Waiter waiter() {
        return Waiter.PARKING;
    }

    /** Where calls go, for messages: a string binding, or the name of an apartment. */
    String endpoint();
}
