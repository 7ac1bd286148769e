// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class VIEWSTATUS {
    public static final int VIEWSTATUS_OPAQUE = 1;

    public static final int VIEWSTATUS_SOLIDBKGND = 2;

    public static final int VIEWSTATUS_DVASPECTOPAQUE = 4;

    public static final int VIEWSTATUS_DVASPECTTRANSPARENT = 8;

    public static final int VIEWSTATUS_SURFACE = 16;

    public static final int VIEWSTATUS_3DSURFACE = 32;

    private VIEWSTATUS() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case VIEWSTATUS_OPAQUE -> "VIEWSTATUS_OPAQUE";
            case VIEWSTATUS_SOLIDBKGND -> "VIEWSTATUS_SOLIDBKGND";
            case VIEWSTATUS_DVASPECTOPAQUE -> "VIEWSTATUS_DVASPECTOPAQUE";
            case VIEWSTATUS_DVASPECTTRANSPARENT -> "VIEWSTATUS_DVASPECTTRANSPARENT";
            case VIEWSTATUS_SURFACE -> "VIEWSTATUS_SURFACE";
            case VIEWSTATUS_3DSURFACE -> "VIEWSTATUS_3DSURFACE";
            default -> Integer.toString(value);
        };
    }
}
