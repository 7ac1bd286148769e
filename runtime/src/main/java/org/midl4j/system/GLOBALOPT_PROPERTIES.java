// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class GLOBALOPT_PROPERTIES {
    public static final int COMGLB_EXCEPTION_HANDLING = 1;

    public static final int COMGLB_APPID = 2;

    public static final int COMGLB_RPC_THREADPOOL_SETTING = 3;

    public static final int COMGLB_RO_SETTINGS = 4;

    public static final int COMGLB_UNMARSHALING_POLICY = 5;

    public static final int COMGLB_PROPERTIES_RESERVED1 = 6;

    public static final int COMGLB_PROPERTIES_RESERVED2 = 7;

    public static final int COMGLB_PROPERTIES_RESERVED3 = 8;

    private GLOBALOPT_PROPERTIES() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case COMGLB_EXCEPTION_HANDLING -> "COMGLB_EXCEPTION_HANDLING";
            case COMGLB_APPID -> "COMGLB_APPID";
            case COMGLB_RPC_THREADPOOL_SETTING -> "COMGLB_RPC_THREADPOOL_SETTING";
            case COMGLB_RO_SETTINGS -> "COMGLB_RO_SETTINGS";
            case COMGLB_UNMARSHALING_POLICY -> "COMGLB_UNMARSHALING_POLICY";
            case COMGLB_PROPERTIES_RESERVED1 -> "COMGLB_PROPERTIES_RESERVED1";
            case COMGLB_PROPERTIES_RESERVED2 -> "COMGLB_PROPERTIES_RESERVED2";
            case COMGLB_PROPERTIES_RESERVED3 -> "COMGLB_PROPERTIES_RESERVED3";
            default -> Integer.toString(value);
        };
    }
}
