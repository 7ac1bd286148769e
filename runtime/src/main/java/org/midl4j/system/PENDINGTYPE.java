// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidl.idl")
@NullMarked
public final class PENDINGTYPE {
    public static final int PENDINGTYPE_TOPLEVEL = 1;

    public static final int PENDINGTYPE_NESTED = 2;

    private PENDINGTYPE() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case PENDINGTYPE_TOPLEVEL -> "PENDINGTYPE_TOPLEVEL";
            case PENDINGTYPE_NESTED -> "PENDINGTYPE_NESTED";
            default -> Integer.toString(value);
        };
    }
}
