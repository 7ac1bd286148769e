package org.midl4j.rpc;

import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;

/**
 * A call that a client has made. It ends once, with {@link #replied} or {@link #failed}, on whichever thread read the end
 * of it, never under a lock of the connection; unless {@link Binding#abandon} came first.
 */
public abstract class OutgoingCall {
    private final SyntaxId target;
    private final SyntaxId transferSyntax;
    private final boolean maybe;
    private final int opnum;
    private final @Nullable Guid object;

    /** Where it went, once it has been sent. */
    volatile @Nullable ClientConnection connection;

    // The rest is guarded by the connection.
    int id;
    /** The request, while it cannot be sent yet. */
    byte @Nullable [] waiting;

    boolean cancelWhenSent;

    @Nullable
    Reassembly<Pdu.Response> unfinished;

    byte @Nullable [] reply;
    boolean bigEndian;

    @Nullable
    RpcFailure failure;

    /** @param object the object that the call is for, if it is for one; ORPC's IPID */
    protected OutgoingCall(SyntaxId target, int opnum, @Nullable Guid object) {
        this(target, SyntaxId.NDR, opnum, object, false);
    }

    /**
     * @param transferSyntax how the stub data is written: {@link SyntaxId#NDR} or {@link SyntaxId#NDR64}
     * @param object the object that the call is for, if it is for one
     * @param maybe nobody wants to know how it went: the call ends, with an empty reply, when it is sent
     */
    protected OutgoingCall(SyntaxId target, SyntaxId transferSyntax, int opnum, @Nullable Guid object, boolean maybe) {
        this.target = target;
        this.transferSyntax = transferSyntax;
        this.maybe = maybe;
        this.opnum = opnum;
        this.object = object;
    }

    SyntaxId target() {
        return target;
    }

    SyntaxId transferSyntax() {
        return transferSyntax;
    }

    boolean isMaybe() {
        return maybe;
    }

    int opnum() {
        return opnum;
    }

    @Nullable
    Guid object() {
        return object;
    }

    /** Takes the stub data of the reply, which is all of the array. */
    protected abstract void replied(byte[] octets, boolean bigEndian);

    /** Learns that there will be no reply. */
    protected abstract void failed(RpcFailure failure);

    /** Hands the outcome on; after the session has let go of the call. */
    void deliver() {
        if (failure != null) {
            failed(failure);
        } else if (reply != null) {
            replied(reply, bigEndian);
        } else {
            throw new IllegalStateException("the call has not ended");
        }
    }
}
