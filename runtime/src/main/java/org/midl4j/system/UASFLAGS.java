// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class UASFLAGS {
    public static final int UAS_NORMAL = 0;

    public static final int UAS_BLOCKED = 1;

    public static final int UAS_NOPARENTENABLE = 2;

    public static final int UAS_MASK = 3;

    private UASFLAGS() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case UAS_NORMAL -> "UAS_NORMAL";
            case UAS_BLOCKED -> "UAS_BLOCKED";
            case UAS_NOPARENTENABLE -> "UAS_NOPARENTENABLE";
            case UAS_MASK -> "UAS_MASK";
            default -> Integer.toString(value);
        };
    }
}
