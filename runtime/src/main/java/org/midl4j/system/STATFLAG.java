// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class STATFLAG {
    public static final int STATFLAG_DEFAULT = 0;

    public static final int STATFLAG_NONAME = 1;

    public static final int STATFLAG_NOOPEN = 2;

    private STATFLAG() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case STATFLAG_DEFAULT -> "STATFLAG_DEFAULT";
            case STATFLAG_NONAME -> "STATFLAG_NONAME";
            case STATFLAG_NOOPEN -> "STATFLAG_NOOPEN";
            default -> Integer.toString(value);
        };
    }
}
