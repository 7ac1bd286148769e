// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class RPCOPT_PROPERTIES {
    public static final int COMBND_RPCTIMEOUT = 1;

    public static final int COMBND_SERVER_LOCALITY = 2;

    public static final int COMBND_RESERVED1 = 4;

    public static final int COMBND_RESERVED2 = 5;

    public static final int COMBND_RESERVED3 = 8;

    public static final int COMBND_RESERVED4 = 16;

    private RPCOPT_PROPERTIES() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case COMBND_RPCTIMEOUT -> "COMBND_RPCTIMEOUT";
            case COMBND_SERVER_LOCALITY -> "COMBND_SERVER_LOCALITY";
            case COMBND_RESERVED1 -> "COMBND_RESERVED1";
            case COMBND_RESERVED2 -> "COMBND_RESERVED2";
            case COMBND_RESERVED3 -> "COMBND_RESERVED3";
            case COMBND_RESERVED4 -> "COMBND_RESERVED4";
            default -> Integer.toString(value);
        };
    }
}
