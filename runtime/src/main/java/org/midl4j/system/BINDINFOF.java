// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("urlmon.idl")
@NullMarked
public final class BINDINFOF {
    public static final int BINDINFOF_URLENCODESTGMEDDATA = 1;

    public static final int BINDINFOF_URLENCODEDEXTRAINFO = 2;

    private BINDINFOF() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case BINDINFOF_URLENCODESTGMEDDATA -> "BINDINFOF_URLENCODESTGMEDDATA";
            case BINDINFOF_URLENCODEDEXTRAINFO -> "BINDINFOF_URLENCODEDEXTRAINFO";
            default -> Integer.toString(value);
        };
    }
}
