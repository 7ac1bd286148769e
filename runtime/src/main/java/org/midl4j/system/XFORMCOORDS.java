// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class XFORMCOORDS {
    public static final int XFORMCOORDS_POSITION = 1;

    public static final int XFORMCOORDS_SIZE = 2;

    public static final int XFORMCOORDS_HIMETRICTOCONTAINER = 4;

    public static final int XFORMCOORDS_CONTAINERTOHIMETRIC = 8;

    public static final int XFORMCOORDS_EVENTCOMPAT = 16;

    private XFORMCOORDS() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case XFORMCOORDS_POSITION -> "XFORMCOORDS_POSITION";
            case XFORMCOORDS_SIZE -> "XFORMCOORDS_SIZE";
            case XFORMCOORDS_HIMETRICTOCONTAINER -> "XFORMCOORDS_HIMETRICTOCONTAINER";
            case XFORMCOORDS_CONTAINERTOHIMETRIC -> "XFORMCOORDS_CONTAINERTOHIMETRIC";
            case XFORMCOORDS_EVENTCOMPAT -> "XFORMCOORDS_EVENTCOMPAT";
            default -> Integer.toString(value);
        };
    }
}
