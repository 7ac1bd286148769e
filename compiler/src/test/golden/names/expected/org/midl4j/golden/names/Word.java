// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.names;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class Word {
    public static final int int_ = 1;

    public static final int new_ = 2;

    public static final int DELETE = 3;

    private Word() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case int_ -> "int_";
            case new_ -> "new_";
            case DELETE -> "DELETE";
            default -> Integer.toString(value);
        };
    }
}
