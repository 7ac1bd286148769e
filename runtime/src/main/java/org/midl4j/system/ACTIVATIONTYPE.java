// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class ACTIVATIONTYPE {
    public static final int ACTIVATIONTYPE_UNCATEGORIZED = 0;

    public static final int ACTIVATIONTYPE_FROM_MONIKER = 1;

    public static final int ACTIVATIONTYPE_FROM_DATA = 2;

    public static final int ACTIVATIONTYPE_FROM_STORAGE = 4;

    public static final int ACTIVATIONTYPE_FROM_STREAM = 8;

    public static final int ACTIVATIONTYPE_FROM_FILE = 16;

    private ACTIVATIONTYPE() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case ACTIVATIONTYPE_UNCATEGORIZED -> "ACTIVATIONTYPE_UNCATEGORIZED";
            case ACTIVATIONTYPE_FROM_MONIKER -> "ACTIVATIONTYPE_FROM_MONIKER";
            case ACTIVATIONTYPE_FROM_DATA -> "ACTIVATIONTYPE_FROM_DATA";
            case ACTIVATIONTYPE_FROM_STORAGE -> "ACTIVATIONTYPE_FROM_STORAGE";
            case ACTIVATIONTYPE_FROM_STREAM -> "ACTIVATIONTYPE_FROM_STREAM";
            case ACTIVATIONTYPE_FROM_FILE -> "ACTIVATIONTYPE_FROM_FILE";
            default -> Integer.toString(value);
        };
    }
}
