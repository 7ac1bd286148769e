// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class TYSPEC {
    public static final int TYSPEC_CLSID = 0;

    public static final int TYSPEC_FILEEXT = 1;

    public static final int TYSPEC_MIMETYPE = 2;

    public static final int TYSPEC_FILENAME = 3;

    public static final int TYSPEC_PROGID = 4;

    public static final int TYSPEC_PACKAGENAME = 5;

    public static final int TYSPEC_OBJECTID = 6;

    private TYSPEC() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case TYSPEC_CLSID -> "TYSPEC_CLSID";
            case TYSPEC_FILEEXT -> "TYSPEC_FILEEXT";
            case TYSPEC_MIMETYPE -> "TYSPEC_MIMETYPE";
            case TYSPEC_FILENAME -> "TYSPEC_FILENAME";
            case TYSPEC_PROGID -> "TYSPEC_PROGID";
            case TYSPEC_PACKAGENAME -> "TYSPEC_PACKAGENAME";
            case TYSPEC_OBJECTID -> "TYSPEC_OBJECTID";
            default -> Integer.toString(value);
        };
    }
}
