// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.pragmas;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;

/** A Java enum. */
@MidlGenerated("input.idl")
@NullMarked
public enum Phase {
    PHASE_NEW(0),

    PHASE_FULL(4);

    private final int value;

    Phase(int value) {
        this.value = value;
    }

    /** The number that is sent. */
    public int value() {
        return value;
    }

    /** The constant of a number that was received. */
    public static Phase of(int value) {
        return switch (value) {
            case 0 -> PHASE_NEW;
            case 4 -> PHASE_FULL;
            default -> throw new BadStubData("not a Phase: " + value);
        };
    }
}
