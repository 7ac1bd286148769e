// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

/** 16 bits as it travels. */
@MidlGenerated("rich.idl")
@NullMarked
public final class Color {
    public static final int COLOR_RED = 0;

    public static final int COLOR_GREEN = 1;

    public static final int COLOR_BLUE = 4660;

    private Color() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case COLOR_RED -> "COLOR_RED";
            case COLOR_GREEN -> "COLOR_GREEN";
            case COLOR_BLUE -> "COLOR_BLUE";
            default -> Integer.toString(value);
        };
    }
}
