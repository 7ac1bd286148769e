// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class SF_TYPE {
    public static final int SF_ERROR = 10;

    public static final int SF_I1 = 16;

    public static final int SF_I2 = 2;

    public static final int SF_I4 = 3;

    public static final int SF_I8 = 20;

    public static final int SF_BSTR = 8;

    public static final int SF_UNKNOWN = 13;

    public static final int SF_DISPATCH = 9;

    public static final int SF_VARIANT = 12;

    public static final int SF_RECORD = 36;

    public static final int SF_HAVEIID = 32781;

    private SF_TYPE() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case SF_ERROR -> "SF_ERROR";
            case SF_I1 -> "SF_I1";
            case SF_I2 -> "SF_I2";
            case SF_I4 -> "SF_I4";
            case SF_I8 -> "SF_I8";
            case SF_BSTR -> "SF_BSTR";
            case SF_UNKNOWN -> "SF_UNKNOWN";
            case SF_DISPATCH -> "SF_DISPATCH";
            case SF_VARIANT -> "SF_VARIANT";
            case SF_RECORD -> "SF_RECORD";
            case SF_HAVEIID -> "SF_HAVEIID";
            default -> Integer.toString(value);
        };
    }
}
