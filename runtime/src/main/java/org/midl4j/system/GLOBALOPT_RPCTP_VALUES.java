// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class GLOBALOPT_RPCTP_VALUES {
    public static final int COMGLB_RPC_THREADPOOL_SETTING_DEFAULT_POOL = 0;

    public static final int COMGLB_RPC_THREADPOOL_SETTING_PRIVATE_POOL = 1;

    private GLOBALOPT_RPCTP_VALUES() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case COMGLB_RPC_THREADPOOL_SETTING_DEFAULT_POOL -> "COMGLB_RPC_THREADPOOL_SETTING_DEFAULT_POOL";
            case COMGLB_RPC_THREADPOOL_SETTING_PRIVATE_POOL -> "COMGLB_RPC_THREADPOOL_SETTING_PRIVATE_POOL";
            default -> Integer.toString(value);
        };
    }
}
