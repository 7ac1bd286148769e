package org.midl4j.rpc;

/** An interface that a server answers: which one it is, and what becomes of a call. */
public interface RpcInterface {

    /** The interface and the version implemented. */
    SyntaxId id();

    /** Tells whether calls may come in this transfer syntax. */
    default boolean speaks(SyntaxId transferSyntax) {
        return transferSyntax.equals(SyntaxId.NDR);
    }

    /** The least {@link AuthenticationLevel} that calls must come with; others are refused with {@code access denied}. */
    default int minimumLevel() {
        return AuthenticationLevel.NONE;
    }

    /**
     * Runs a call, or sees to it that it is run. Sooner or later, on any thread, {@link IncomingCall#reply} or
     * {@link IncomingCall#fault} ends it.
     */
    void dispatch(IncomingCall call);
}
