// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

/** 32 bits as it travels. */
@MidlGenerated("rich.idl")
@NullMarked
public final class Big {
    public static final int BIG_ONE = 1;

    public static final int BIG_HUGE = 0x7ffffff0;

    private Big() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case BIG_ONE -> "BIG_ONE";
            case BIG_HUGE -> "BIG_HUGE";
            default -> Integer.toString(value);
        };
    }
}
