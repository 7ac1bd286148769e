// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oleidl.idl")
@NullMarked
public final class OLECLOSE {
    public static final int OLECLOSE_SAVEIFDIRTY = 0;

    public static final int OLECLOSE_NOSAVE = 1;

    public static final int OLECLOSE_PROMPTSAVE = 2;

    private OLECLOSE() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case OLECLOSE_SAVEIFDIRTY -> "OLECLOSE_SAVEIFDIRTY";
            case OLECLOSE_NOSAVE -> "OLECLOSE_NOSAVE";
            case OLECLOSE_PROMPTSAVE -> "OLECLOSE_PROMPTSAVE";
            default -> Integer.toString(value);
        };
    }
}
