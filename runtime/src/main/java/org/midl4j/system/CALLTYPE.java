// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidl.idl")
@NullMarked
public final class CALLTYPE {
    public static final int CALLTYPE_TOPLEVEL = 1;

    public static final int CALLTYPE_NESTED = 2;

    public static final int CALLTYPE_ASYNC = 3;

    public static final int CALLTYPE_TOPLEVEL_CALLPENDING = 4;

    public static final int CALLTYPE_ASYNC_CALLPENDING = 5;

    private CALLTYPE() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case CALLTYPE_TOPLEVEL -> "CALLTYPE_TOPLEVEL";
            case CALLTYPE_NESTED -> "CALLTYPE_NESTED";
            case CALLTYPE_ASYNC -> "CALLTYPE_ASYNC";
            case CALLTYPE_TOPLEVEL_CALLPENDING -> "CALLTYPE_TOPLEVEL_CALLPENDING";
            case CALLTYPE_ASYNC_CALLPENDING -> "CALLTYPE_ASYNC_CALLPENDING";
            default -> Integer.toString(value);
        };
    }
}
