// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class STGMOVE {
    public static final int STGMOVE_MOVE = 0;

    public static final int STGMOVE_COPY = 1;

    public static final int STGMOVE_SHALLOWCOPY = 2;

    private STGMOVE() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case STGMOVE_MOVE -> "STGMOVE_MOVE";
            case STGMOVE_COPY -> "STGMOVE_COPY";
            case STGMOVE_SHALLOWCOPY -> "STGMOVE_SHALLOWCOPY";
            default -> Integer.toString(value);
        };
    }
}
