// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oleidl.idl")
@NullMarked
public final class OLEVERBATTRIB {
    public static final int OLEVERBATTRIB_NEVERDIRTIES = 1;

    public static final int OLEVERBATTRIB_ONCONTAINERMENU = 2;

    private OLEVERBATTRIB() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case OLEVERBATTRIB_NEVERDIRTIES -> "OLEVERBATTRIB_NEVERDIRTIES";
            case OLEVERBATTRIB_ONCONTAINERMENU -> "OLEVERBATTRIB_ONCONTAINERMENU";
            default -> Integer.toString(value);
        };
    }
}
