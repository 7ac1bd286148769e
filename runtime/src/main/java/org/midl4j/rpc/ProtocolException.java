package org.midl4j.rpc;

/** A peer's octets that are no DCE/RPC, or that the protocol does not allow here; the connection ends. */
public final class ProtocolException extends Exception {
    private static final long serialVersionUID = 1L;

    ProtocolException(String message) {
        super(message);
    }
}
