// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

/** What a new embedded object should keep a picture of. */
@MidlGenerated("oleidl.idl")
@NullMarked
public final class OLERENDER {
    public static final int OLERENDER_NONE = 0;

    public static final int OLERENDER_DRAW = 1;

    public static final int OLERENDER_FORMAT = 2;

    public static final int OLERENDER_ASIS = 3;

    private OLERENDER() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case OLERENDER_NONE -> "OLERENDER_NONE";
            case OLERENDER_DRAW -> "OLERENDER_DRAW";
            case OLERENDER_FORMAT -> "OLERENDER_FORMAT";
            case OLERENDER_ASIS -> "OLERENDER_ASIS";
            default -> Integer.toString(value);
        };
    }
}
