// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oleidl.idl")
@NullMarked
public final class OLEUPDATE {
    public static final int OLEUPDATE_ALWAYS = 1;

    public static final int OLEUPDATE_ONCALL = 3;

    private OLEUPDATE() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case OLEUPDATE_ALWAYS -> "OLEUPDATE_ALWAYS";
            case OLEUPDATE_ONCALL -> "OLEUPDATE_ONCALL";
            default -> Integer.toString(value);
        };
    }
}
