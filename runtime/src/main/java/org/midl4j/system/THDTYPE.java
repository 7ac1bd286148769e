// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class THDTYPE {
    public static final int THDTYPE_BLOCKMESSAGES = 0;

    public static final int THDTYPE_PROCESSMESSAGES = 1;

    private THDTYPE() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case THDTYPE_BLOCKMESSAGES -> "THDTYPE_BLOCKMESSAGES";
            case THDTYPE_PROCESSMESSAGES -> "THDTYPE_PROCESSMESSAGES";
            default -> Integer.toString(value);
        };
    }
}
