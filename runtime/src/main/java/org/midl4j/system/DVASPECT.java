// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class DVASPECT {
    public static final int DVASPECT_CONTENT = 1;

    public static final int DVASPECT_THUMBNAIL = 2;

    public static final int DVASPECT_ICON = 4;

    public static final int DVASPECT_DOCPRINT = 8;

    private DVASPECT() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case DVASPECT_CONTENT -> "DVASPECT_CONTENT";
            case DVASPECT_THUMBNAIL -> "DVASPECT_THUMBNAIL";
            case DVASPECT_ICON -> "DVASPECT_ICON";
            case DVASPECT_DOCPRINT -> "DVASPECT_DOCPRINT";
            default -> Integer.toString(value);
        };
    }
}
