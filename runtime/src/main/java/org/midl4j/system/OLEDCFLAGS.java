// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class OLEDCFLAGS {
    public static final int OLEDC_NODRAW = 1;

    public static final int OLEDC_PAINTBKGND = 2;

    public static final int OLEDC_OFFSCREEN = 4;

    private OLEDCFLAGS() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case OLEDC_NODRAW -> "OLEDC_NODRAW";
            case OLEDC_PAINTBKGND -> "OLEDC_PAINTBKGND";
            case OLEDC_OFFSCREEN -> "OLEDC_OFFSCREEN";
            default -> Integer.toString(value);
        };
    }
}
