// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class HITRESULT {
    public static final int HITRESULT_OUTSIDE = 0;

    public static final int HITRESULT_TRANSPARENT = 1;

    public static final int HITRESULT_CLOSE = 2;

    public static final int HITRESULT_HIT = 3;

    private HITRESULT() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case HITRESULT_OUTSIDE -> "HITRESULT_OUTSIDE";
            case HITRESULT_TRANSPARENT -> "HITRESULT_TRANSPARENT";
            case HITRESULT_CLOSE -> "HITRESULT_CLOSE";
            case HITRESULT_HIT -> "HITRESULT_HIT";
            default -> Integer.toString(value);
        };
    }
}
