// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidl.idl")
@NullMarked
public final class MKRREDUCE {
    public static final int MKRREDUCE_ONE = 0x30000;

    public static final int MKRREDUCE_TOUSER = 0x20000;

    public static final int MKRREDUCE_THROUGHUSER = 0x10000;

    public static final int MKRREDUCE_ALL = 0;

    private MKRREDUCE() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case MKRREDUCE_ONE -> "MKRREDUCE_ONE";
            case MKRREDUCE_TOUSER -> "MKRREDUCE_TOUSER";
            case MKRREDUCE_THROUGHUSER -> "MKRREDUCE_THROUGHUSER";
            case MKRREDUCE_ALL -> "MKRREDUCE_ALL";
            default -> Integer.toString(value);
        };
    }
}
