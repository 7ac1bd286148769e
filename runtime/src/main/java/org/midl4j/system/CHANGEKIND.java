// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class CHANGEKIND {
    public static final int CHANGEKIND_ADDMEMBER = 0;

    public static final int CHANGEKIND_DELETEMEMBER = 1;

    public static final int CHANGEKIND_SETNAMES = 2;

    public static final int CHANGEKIND_SETDOCUMENTATION = 3;

    public static final int CHANGEKIND_GENERAL = 4;

    public static final int CHANGEKIND_INVALIDATE = 5;

    public static final int CHANGEKIND_CHANGEFAILED = 6;

    public static final int CHANGEKIND_MAX = 7;

    private CHANGEKIND() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case CHANGEKIND_ADDMEMBER -> "CHANGEKIND_ADDMEMBER";
            case CHANGEKIND_DELETEMEMBER -> "CHANGEKIND_DELETEMEMBER";
            case CHANGEKIND_SETNAMES -> "CHANGEKIND_SETNAMES";
            case CHANGEKIND_SETDOCUMENTATION -> "CHANGEKIND_SETDOCUMENTATION";
            case CHANGEKIND_GENERAL -> "CHANGEKIND_GENERAL";
            case CHANGEKIND_INVALIDATE -> "CHANGEKIND_INVALIDATE";
            case CHANGEKIND_CHANGEFAILED -> "CHANGEKIND_CHANGEFAILED";
            case CHANGEKIND_MAX -> "CHANGEKIND_MAX";
            default -> Integer.toString(value);
        };
    }
}
