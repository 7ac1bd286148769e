// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class EXTCONN {
    public static final int EXTCONN_STRONG = 1;

    public static final int EXTCONN_WEAK = 2;

    public static final int EXTCONN_CALLABLE = 4;

    private EXTCONN() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case EXTCONN_STRONG -> "EXTCONN_STRONG";
            case EXTCONN_WEAK -> "EXTCONN_WEAK";
            case EXTCONN_CALLABLE -> "EXTCONN_CALLABLE";
            default -> Integer.toString(value);
        };
    }
}
