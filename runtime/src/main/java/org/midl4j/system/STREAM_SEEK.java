// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class STREAM_SEEK {
    public static final int STREAM_SEEK_SET = 0;

    public static final int STREAM_SEEK_CUR = 1;

    public static final int STREAM_SEEK_END = 2;

    private STREAM_SEEK() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case STREAM_SEEK_SET -> "STREAM_SEEK_SET";
            case STREAM_SEEK_CUR -> "STREAM_SEEK_CUR";
            case STREAM_SEEK_END -> "STREAM_SEEK_END";
            default -> Integer.toString(value);
        };
    }
}
