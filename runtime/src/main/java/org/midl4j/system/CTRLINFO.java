// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class CTRLINFO {
    public static final int CTRLINFO_EATS_RETURN = 1;

    public static final int CTRLINFO_EATS_ESCAPE = 2;

    private CTRLINFO() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case CTRLINFO_EATS_RETURN -> "CTRLINFO_EATS_RETURN";
            case CTRLINFO_EATS_ESCAPE -> "CTRLINFO_EATS_ESCAPE";
            default -> Integer.toString(value);
        };
    }
}
