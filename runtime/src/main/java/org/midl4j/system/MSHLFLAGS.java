// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class MSHLFLAGS {
    public static final int MSHLFLAGS_NORMAL = 0;

    public static final int MSHLFLAGS_TABLESTRONG = 1;

    public static final int MSHLFLAGS_TABLEWEAK = 2;

    public static final int MSHLFLAGS_NOPING = 4;

    private MSHLFLAGS() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case MSHLFLAGS_NORMAL -> "MSHLFLAGS_NORMAL";
            case MSHLFLAGS_TABLESTRONG -> "MSHLFLAGS_TABLESTRONG";
            case MSHLFLAGS_TABLEWEAK -> "MSHLFLAGS_TABLEWEAK";
            case MSHLFLAGS_NOPING -> "MSHLFLAGS_NOPING";
            default -> Integer.toString(value);
        };
    }
}
