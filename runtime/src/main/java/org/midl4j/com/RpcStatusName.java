package org.midl4j.com;

import org.jspecify.annotations.Nullable;

/** The documented names of fault statuses (C706 appendix E, MS-RPCE 2.2.2.5, winerror.h). */
final class RpcStatusName {
    private RpcStatusName() {}

    static @Nullable String of(int status) {
        return status >>> 16 == 0x1c01 ? rejection(status) : status >>> 16 == 0x1c00 ? fault(status) : win32(status);
    }

    /** The server refused the call, or the connection did. */
    private static @Nullable String rejection(int status) {
        return switch (status & 0xffff) {
            case 0x0001 -> "nca_s_comm_failure";
            case 0x0002 -> "nca_s_op_rng_error";
            case 0x0003 -> "nca_s_unk_if";
            case 0x0006 -> "nca_s_wrong_boot_time";
            case 0x0009 -> "nca_s_you_crashed";
            case 0x000b -> "nca_s_proto_error";
            case 0x0013 -> "nca_s_out_args_too_big";
            case 0x0014 -> "nca_s_server_too_busy";
            case 0x0015 -> "nca_s_fault_string_too_long";
            case 0x0017 -> "nca_s_unsupported_type";
            default -> null;
        };
    }

    /** The call ran, and failed. */
    private static @Nullable String fault(int status) {
        return switch (status & 0xffff) {
            case 0x0001 -> "nca_s_fault_int_div_by_zero";
            case 0x0002 -> "nca_s_fault_addr_error";
            case 0x0003 -> "nca_s_fault_fp_div_zero";
            case 0x0004 -> "nca_s_fault_fp_underflow";
            case 0x0005 -> "nca_s_fault_fp_overflow";
            case 0x0006 -> "nca_s_fault_invalid_tag";
            case 0x0007 -> "nca_s_fault_invalid_bound";
            case 0x0008 -> "nca_s_rpc_version_mismatch";
            case 0x0009 -> "nca_s_unspec_reject";
            case 0x000a -> "nca_s_bad_actid";
            case 0x000b -> "nca_s_who_are_you_failed";
            case 0x000c -> "nca_s_manager_not_entered";
            case 0x000d -> "nca_s_fault_cancel";
            case 0x000e -> "nca_s_fault_ill_inst";
            case 0x000f -> "nca_s_fault_fp_error";
            case 0x0010 -> "nca_s_fault_int_overflow";
            case 0x0012 -> "nca_s_fault_unspec";
            case 0x0013 -> "nca_s_fault_remote_comm_failure";
            case 0x0014 -> "nca_s_fault_pipe_empty";
            case 0x0015 -> "nca_s_fault_pipe_closed";
            case 0x0016 -> "nca_s_fault_pipe_order";
            case 0x0017 -> "nca_s_fault_pipe_discipline";
            case 0x0018 -> "nca_s_fault_pipe_comm_error";
            case 0x0019 -> "nca_s_fault_pipe_memory";
            case 0x001a -> "nca_s_fault_context_mismatch";
            case 0x001b -> "nca_s_fault_remote_no_memory";
            case 0x001c -> "nca_s_invalid_pres_context_id";
            case 0x001d -> "nca_s_unsupported_authn_level";
            case 0x001f -> "nca_s_invalid_checksum";
            case 0x0020 -> "nca_s_invalid_crc";
            case 0x0021 -> "nca_s_fault_user_defined";
            case 0x0022 -> "nca_s_fault_tx_open_failed";
            case 0x0023 -> "nca_s_fault_codeset_conv_error";
            case 0x0024 -> "nca_s_fault_object_not_found";
            case 0x0025 -> "nca_s_fault_no_client_stub";
            default -> null;
        };
    }

    private static @Nullable String win32(int status) {
        return switch (status) {
            case 5 -> "ERROR_ACCESS_DENIED";
            case 6 -> "ERROR_INVALID_HANDLE";
            case 14 -> "ERROR_OUTOFMEMORY";
            case 87 -> "ERROR_INVALID_PARAMETER";
            case 998 -> "ERROR_NOACCESS";
            case 1702 -> "RPC_S_INVALID_BINDING";
            case 1717 -> "RPC_S_UNKNOWN_IF";
            case 1720 -> "RPC_S_CANT_CREATE_ENDPOINT";
            case 1721 -> "RPC_S_OUT_OF_RESOURCES";
            case 1722 -> "RPC_S_SERVER_UNAVAILABLE";
            case 1723 -> "RPC_S_SERVER_TOO_BUSY";
            case 1725 -> "RPC_S_NO_CALL_ACTIVE";
            case 1726 -> "RPC_S_CALL_FAILED";
            case 1727 -> "RPC_S_CALL_FAILED_DNE";
            case 1728 -> "RPC_S_PROTOCOL_ERROR";
            case 1730 -> "RPC_S_UNSUPPORTED_TRANS_SYN";
            case 1732 -> "RPC_S_UNSUPPORTED_TYPE";
            case 1733 -> "RPC_S_INVALID_TAG";
            case 1734 -> "RPC_S_INVALID_BOUND";
            case 1745 -> "RPC_S_PROCNUM_OUT_OF_RANGE";
            case 1753 -> "EPT_S_NOT_REGISTERED";
            case 1764 -> "RPC_S_CANNOT_SUPPORT";
            case 1766 -> "RPC_S_INTERNAL_ERROR";
            case 1767 -> "RPC_S_ZERO_DIVIDE";
            case 1768 -> "RPC_S_ADDRESS_ERROR";
            case 1769 -> "RPC_S_FP_DIV_ZERO";
            case 1770 -> "RPC_S_FP_UNDERFLOW";
            case 1771 -> "RPC_S_FP_OVERFLOW";
            case 1775 -> "RPC_X_SS_IN_NULL_CONTEXT";
            case 1777 -> "RPC_X_SS_CONTEXT_DAMAGED";
            case 1778 -> "RPC_X_SS_HANDLES_MISMATCH";
            case 1780 -> "RPC_X_NULL_REF_POINTER";
            case 1781 -> "RPC_X_ENUM_VALUE_OUT_OF_RANGE";
            case 1783 -> "RPC_X_BAD_STUB_DATA";
            case 1792 -> "RPC_S_UNKNOWN_AUTHN_LEVEL";
            case 1818 -> "RPC_S_CALL_CANCELLED";
            case 1825 -> "RPC_S_SEC_PKG_ERROR";
            case 1910 -> "OR_INVALID_OXID";
            case 1911 -> "OR_INVALID_OID";
            case 1912 -> "OR_INVALID_SET";
            default -> status < 0 ? HResult.knownName(status) : null;
        };
    }
}
