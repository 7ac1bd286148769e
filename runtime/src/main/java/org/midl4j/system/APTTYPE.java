// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class APTTYPE {
    public static final int APTTYPE_CURRENT = -1;

    public static final int APTTYPE_STA = 0;

    public static final int APTTYPE_MTA = 1;

    public static final int APTTYPE_NA = 2;

    public static final int APTTYPE_MAINSTA = 3;

    private APTTYPE() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case APTTYPE_CURRENT -> "APTTYPE_CURRENT";
            case APTTYPE_STA -> "APTTYPE_STA";
            case APTTYPE_MTA -> "APTTYPE_MTA";
            case APTTYPE_NA -> "APTTYPE_NA";
            case APTTYPE_MAINSTA -> "APTTYPE_MAINSTA";
            default -> Integer.toString(value);
        };
    }
}
