// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oleidl.idl")
@NullMarked
public final class BINDSPEED {
    public static final int BINDSPEED_INDEFINITE = 1;

    public static final int BINDSPEED_MODERATE = 2;

    public static final int BINDSPEED_IMMEDIATE = 3;

    private BINDSPEED() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case BINDSPEED_INDEFINITE -> "BINDSPEED_INDEFINITE";
            case BINDSPEED_MODERATE -> "BINDSPEED_MODERATE";
            case BINDSPEED_IMMEDIATE -> "BINDSPEED_IMMEDIATE";
            default -> Integer.toString(value);
        };
    }
}
