// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class TYPEKIND {
    public static final int TKIND_ENUM = 0;

    public static final int TKIND_RECORD = 1;

    public static final int TKIND_MODULE = 2;

    public static final int TKIND_INTERFACE = 3;

    public static final int TKIND_DISPATCH = 4;

    public static final int TKIND_COCLASS = 5;

    public static final int TKIND_ALIAS = 6;

    public static final int TKIND_UNION = 7;

    public static final int TKIND_MAX = 8;

    private TYPEKIND() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case TKIND_ENUM -> "TKIND_ENUM";
            case TKIND_RECORD -> "TKIND_RECORD";
            case TKIND_MODULE -> "TKIND_MODULE";
            case TKIND_INTERFACE -> "TKIND_INTERFACE";
            case TKIND_DISPATCH -> "TKIND_DISPATCH";
            case TKIND_COCLASS -> "TKIND_COCLASS";
            case TKIND_ALIAS -> "TKIND_ALIAS";
            case TKIND_UNION -> "TKIND_UNION";
            case TKIND_MAX -> "TKIND_MAX";
            default -> Integer.toString(value);
        };
    }
}
