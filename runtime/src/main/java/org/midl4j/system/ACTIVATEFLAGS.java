// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class ACTIVATEFLAGS {
    public static final int ACTIVATE_WINDOWLESS = 1;

    private ACTIVATEFLAGS() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case ACTIVATE_WINDOWLESS -> "ACTIVATE_WINDOWLESS";
            default -> Integer.toString(value);
        };
    }
}
