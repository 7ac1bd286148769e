// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oleidl.idl")
@NullMarked
public final class USERCLASSTYPE {
    public static final int USERCLASSTYPE_FULL = 1;

    public static final int USERCLASSTYPE_SHORT = 2;

    public static final int USERCLASSTYPE_APPNAME = 3;

    private USERCLASSTYPE() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case USERCLASSTYPE_FULL -> "USERCLASSTYPE_FULL";
            case USERCLASSTYPE_SHORT -> "USERCLASSTYPE_SHORT";
            case USERCLASSTYPE_APPNAME -> "USERCLASSTYPE_APPNAME";
            default -> Integer.toString(value);
        };
    }
}
