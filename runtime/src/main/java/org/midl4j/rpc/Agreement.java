package org.midl4j.rpc;

import org.jspecify.annotations.Nullable;
import org.midl4j.call.Event;

/** A question to a server that is not a call: in which transfer syntax does it take calls of an interface? */
final class Agreement extends OutgoingCall {
    private static final int NO_OPERATION = -1;

    private final Event over = new Event();
    private volatile boolean ndr64;
    private volatile @Nullable RpcFailure why;

    Agreement(SyntaxId target) {
        super(target, NO_OPERATION, null);
    }

    /** The server has answered; {@link #deliver} tells who waits. */
    void settled(boolean inNdr64) {
        ndr64 = inNdr64;
        reply = new byte[0];
    }

    /** Signalled when the answer is there. */
    Event over() {
        return over;
    }

    /** Why there is no answer, if there will be none. */
    @Nullable
    RpcFailure failure() {
        return why;
    }

    /** The answer: NDR64 if the server takes it, NDR 2.0 otherwise. */
    SyntaxId agreed() {
        return ndr64 ? SyntaxId.NDR64 : SyntaxId.NDR;
    }

    @Override
    protected void replied(byte[] octets, boolean bigEndian) {
        over.signal();
    }

    @Override
    protected void failed(RpcFailure failure) {
        why = failure;
        over.signal();
    }
}
