// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.enums;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;

/** One value has two names. */
@MidlGenerated("input.idl")
@NullMarked
public enum Side {
    SIDE_BUY(1),

    SIDE_SELL(2),

    SIDE_OTHER(2),

    SIDE_NEGATIVE(-1);

    private final int value;

    Side(int value) {
        this.value = value;
    }

    /** The number that is sent. */
    public int value() {
        return value;
    }

    /** The constant of a number that was received. */
    public static Side of(int value) {
        return switch (value) {
            case 1 -> SIDE_BUY;
            case 2 -> SIDE_SELL;
            case -1 -> SIDE_NEGATIVE;
            default -> throw new BadStubData("not a Side: " + value);
        };
    }
}
