// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class PICTUREATTRIBUTES {
    public static final int PICTURE_SCALABLE = 1;

    public static final int PICTURE_TRANSPARENT = 2;

    private PICTUREATTRIBUTES() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case PICTURE_SCALABLE -> "PICTURE_SCALABLE";
            case PICTURE_TRANSPARENT -> "PICTURE_TRANSPARENT";
            default -> Integer.toString(value);
        };
    }
}
