// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class MEMCTX {
    public static final int MEMCTX_TASK = 1;

    public static final int MEMCTX_SHARED = 2;

    public static final int MEMCTX_MACSYSTEM = 3;

    public static final int MEMCTX_UNKNOWN = -1;

    public static final int MEMCTX_SAME = -2;

    private MEMCTX() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case MEMCTX_TASK -> "MEMCTX_TASK";
            case MEMCTX_SHARED -> "MEMCTX_SHARED";
            case MEMCTX_MACSYSTEM -> "MEMCTX_MACSYSTEM";
            case MEMCTX_UNKNOWN -> "MEMCTX_UNKNOWN";
            case MEMCTX_SAME -> "MEMCTX_SAME";
            default -> Integer.toString(value);
        };
    }
}
