// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.pragmas;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

/** Numbers, as all others. */
@MidlGenerated("input.idl")
@NullMarked
public final class Tide {
    public static final int TIDE_LOW = 0;

    public static final int TIDE_HIGH = 1;

    private Tide() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case TIDE_LOW -> "TIDE_LOW";
            case TIDE_HIGH -> "TIDE_HIGH";
            default -> Integer.toString(value);
        };
    }
}
