// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class DVEXTENTMODE {
    public static final int DVEXTENT_CONTENT = 0;

    public static final int DVEXTENT_INTEGRAL = 1;

    private DVEXTENTMODE() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case DVEXTENT_CONTENT -> "DVEXTENT_CONTENT";
            case DVEXTENT_INTEGRAL -> "DVEXTENT_INTEGRAL";
            default -> Integer.toString(value);
        };
    }
}
