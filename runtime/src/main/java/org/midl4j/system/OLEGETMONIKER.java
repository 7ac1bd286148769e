// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oleidl.idl")
@NullMarked
public final class OLEGETMONIKER {
    public static final int OLEGETMONIKER_ONLYIFTHERE = 1;

    public static final int OLEGETMONIKER_FORCEASSIGN = 2;

    public static final int OLEGETMONIKER_UNASSIGN = 3;

    public static final int OLEGETMONIKER_TEMPFORUSER = 4;

    private OLEGETMONIKER() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case OLEGETMONIKER_ONLYIFTHERE -> "OLEGETMONIKER_ONLYIFTHERE";
            case OLEGETMONIKER_FORCEASSIGN -> "OLEGETMONIKER_FORCEASSIGN";
            case OLEGETMONIKER_UNASSIGN -> "OLEGETMONIKER_UNASSIGN";
            case OLEGETMONIKER_TEMPFORUSER -> "OLEGETMONIKER_TEMPFORUSER";
            default -> Integer.toString(value);
        };
    }
}
