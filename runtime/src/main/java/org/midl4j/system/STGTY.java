// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class STGTY {
    public static final int STGTY_STORAGE = 1;

    public static final int STGTY_STREAM = 2;

    public static final int STGTY_LOCKBYTES = 3;

    public static final int STGTY_PROPERTY = 4;

    private STGTY() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case STGTY_STORAGE -> "STGTY_STORAGE";
            case STGTY_STREAM -> "STGTY_STREAM";
            case STGTY_LOCKBYTES -> "STGTY_LOCKBYTES";
            case STGTY_PROPERTY -> "STGTY_PROPERTY";
            default -> Integer.toString(value);
        };
    }
}
