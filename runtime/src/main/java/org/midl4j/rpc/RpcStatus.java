package org.midl4j.rpc;

/** Statuses that this end of a connection finds; {@link org.midl4j.call.FaultStatus} says what they mean to a caller. */
final class RpcStatus {
    static final int ACCESS_DENIED = 5;

    /** Win32 {@code RPC_S_UNKNOWN_IF}. */
    static final int UNKNOWN_INTERFACE = 1717;
    /** Win32 {@code RPC_S_SERVER_UNAVAILABLE}: nobody listens there. */
    static final int SERVER_UNAVAILABLE = 1722;
    /** Win32 {@code RPC_S_SERVER_TOO_BUSY}. */
    static final int SERVER_TOO_BUSY = 1723;
    /** Win32 {@code RPC_S_INVALID_BINDING}. */
    static final int INVALID_BINDING = 1702;
    /** Win32 {@code RPC_S_NO_CALL_ACTIVE}. */
    static final int NO_CALL_ACTIVE = 1725;
    /** Win32 {@code RPC_S_CALL_FAILED}: the connection went during the call. */
    static final int CALL_FAILED = 1726;
    /** Win32 {@code RPC_S_CALL_FAILED_DNE}: the connection went before the call was sent. */
    static final int CALL_FAILED_DNE = 1727;
    /** Win32 {@code RPC_S_PROTOCOL_ERROR}. */
    static final int PROTOCOL_ERROR = 1728;
    /** Win32 {@code RPC_S_UNSUPPORTED_TRANS_SYN}: the server does not take calls in that transfer syntax. */
    static final int UNSUPPORTED_TRANSFER_SYNTAX = 1730;
    /** Win32 {@code RPC_X_BAD_STUB_DATA}. */
    static final int BAD_STUB_DATA = 1783;

    static final int NCA_OP_RANGE = 0x1c010002;
    static final int NCA_UNKNOWN_INTERFACE = 0x1c010003;
    static final int NCA_PROTOCOL_ERROR = 0x1c01000b;
    static final int NCA_SERVER_TOO_BUSY = 0x1c010014;

    static final int NCA_UNSPECIFIED = 0x1c000012;

    private RpcStatus() {}
}
