package org.midl4j.call;

import org.midl4j.com.HResult;

/** The status of a fault, as a server sends it and as a client of a COM interface sees it. */
public final class FaultStatus {
    /** {@code nca_op_rng_error}: the interface has no operation of that number. */
    public static final int OPERATION_OUT_OF_RANGE = 0x1c010002;

    /** {@code nca_unk_if}: the server does not have the interface. */
    public static final int UNKNOWN_INTERFACE = 0x1c010003;

    /** {@code nca_proto_error}: the peer broke the protocol. */
    public static final int PROTOCOL_ERROR = 0x1c01000b;

    /** {@code nca_server_too_busy}. */
    public static final int SERVER_TOO_BUSY = 0x1c010014;

    /** {@code nca_s_fault_cancel}. */
    public static final int CANCELED = 0x1c00000d;

    /** {@code nca_s_fault_unspec}. */
    public static final int UNSPECIFIED = 0x1c000012;

    private FaultStatus() {}

    /** The failure HRESULT a proxy reports for a fault. */
    public static int toHResult(int status) {
        if (status < 0) {
            return status;
        }
        return switch (status) {
            case CANCELED -> HResult.RPC_E_CALL_CANCELED;
            case OPERATION_OUT_OF_RANGE -> HResult.RPC_S_PROCNUM_OUT_OF_RANGE;
            case UNKNOWN_INTERFACE -> HResult.ofWin32(1717);
            case PROTOCOL_ERROR -> HResult.ofWin32(1728);
            case SERVER_TOO_BUSY -> HResult.ofWin32(1723);
            case 0x1c000001 -> HResult.ofWin32(1767); // integer division by zero
            case 0x1c000002 -> HResult.ofWin32(1768); // address error
            case 0x1c000003 -> HResult.ofWin32(1769); // floating point: division by zero
            case 0x1c000004 -> HResult.ofWin32(1770); // underflow
            case 0x1c000005 -> HResult.ofWin32(1771); // overflow
            case 0x1c000006 -> HResult.ofWin32(1733); // no arm for the tag
            case 0x1c000007 -> HResult.ofWin32(1734); // out of bounds
            case 0x1c00001a -> HResult.ofWin32(6); // context handle not known
            default -> status > 0 && status <= 0xFFFF ? HResult.ofWin32(status) : HResult.RPC_S_CALL_FAILED;
        };
    }
}
