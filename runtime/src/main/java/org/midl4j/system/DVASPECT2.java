// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class DVASPECT2 {
    public static final int DVASPECT_OPAQUE = 16;

    public static final int DVASPECT_TRANSPARENT = 32;

    private DVASPECT2() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case DVASPECT_OPAQUE -> "DVASPECT_OPAQUE";
            case DVASPECT_TRANSPARENT -> "DVASPECT_TRANSPARENT";
            default -> Integer.toString(value);
        };
    }
}
