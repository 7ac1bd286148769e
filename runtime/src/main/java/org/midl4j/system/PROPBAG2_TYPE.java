// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class PROPBAG2_TYPE {
    public static final int PROPBAG2_TYPE_UNDEFINED = 0;

    public static final int PROPBAG2_TYPE_DATA = 1;

    public static final int PROPBAG2_TYPE_URL = 2;

    public static final int PROPBAG2_TYPE_OBJECT = 3;

    public static final int PROPBAG2_TYPE_STREAM = 4;

    public static final int PROPBAG2_TYPE_STORAGE = 5;

    public static final int PROPBAG2_TYPE_MONIKER = 6;

    private PROPBAG2_TYPE() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case PROPBAG2_TYPE_UNDEFINED -> "PROPBAG2_TYPE_UNDEFINED";
            case PROPBAG2_TYPE_DATA -> "PROPBAG2_TYPE_DATA";
            case PROPBAG2_TYPE_URL -> "PROPBAG2_TYPE_URL";
            case PROPBAG2_TYPE_OBJECT -> "PROPBAG2_TYPE_OBJECT";
            case PROPBAG2_TYPE_STREAM -> "PROPBAG2_TYPE_STREAM";
            case PROPBAG2_TYPE_STORAGE -> "PROPBAG2_TYPE_STORAGE";
            case PROPBAG2_TYPE_MONIKER -> "PROPBAG2_TYPE_MONIKER";
            default -> Integer.toString(value);
        };
    }
}
