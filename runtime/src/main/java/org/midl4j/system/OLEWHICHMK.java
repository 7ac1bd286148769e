// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oleidl.idl")
@NullMarked
public final class OLEWHICHMK {
    public static final int OLEWHICHMK_CONTAINER = 1;

    public static final int OLEWHICHMK_OBJREL = 2;

    public static final int OLEWHICHMK_OBJFULL = 3;

    private OLEWHICHMK() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case OLEWHICHMK_CONTAINER -> "OLEWHICHMK_CONTAINER";
            case OLEWHICHMK_OBJREL -> "OLEWHICHMK_OBJREL";
            case OLEWHICHMK_OBJFULL -> "OLEWHICHMK_OBJFULL";
            default -> Integer.toString(value);
        };
    }
}
