// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class OLE_TRISTATE {
    public static final int triUnchecked = 0;

    public static final int triChecked = 1;

    public static final int triGray = 2;

    private OLE_TRISTATE() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case triUnchecked -> "triUnchecked";
            case triChecked -> "triChecked";
            case triGray -> "triGray";
            default -> Integer.toString(value);
        };
    }
}
