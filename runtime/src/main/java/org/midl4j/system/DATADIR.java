// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidl.idl")
@NullMarked
public final class DATADIR {
    public static final int DATADIR_GET = 1;

    public static final int DATADIR_SET = 2;

    private DATADIR() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case DATADIR_GET -> "DATADIR_GET";
            case DATADIR_SET -> "DATADIR_SET";
            default -> Integer.toString(value);
        };
    }
}
