// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class DCOM_CALL_STATE {
    public static final int DCOM_NONE = 0;

    public static final int DCOM_CALL_COMPLETE = 1;

    public static final int DCOM_CALL_CANCELED = 2;

    private DCOM_CALL_STATE() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case DCOM_NONE -> "DCOM_NONE";
            case DCOM_CALL_COMPLETE -> "DCOM_CALL_COMPLETE";
            case DCOM_CALL_CANCELED -> "DCOM_CALL_CANCELED";
            default -> Integer.toString(value);
        };
    }
}
