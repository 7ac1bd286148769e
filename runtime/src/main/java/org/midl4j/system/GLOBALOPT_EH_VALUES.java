// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class GLOBALOPT_EH_VALUES {
    public static final int COMGLB_EXCEPTION_HANDLE = 0;

    public static final int COMGLB_EXCEPTION_DONOT_HANDLE_FATAL = 1;

    public static final int COMGLB_EXCEPTION_DONOT_HANDLE = 1;

    public static final int COMGLB_EXCEPTION_DONOT_HANDLE_ANY = 2;

    private GLOBALOPT_EH_VALUES() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case COMGLB_EXCEPTION_HANDLE -> "COMGLB_EXCEPTION_HANDLE";
            case COMGLB_EXCEPTION_DONOT_HANDLE_FATAL -> "COMGLB_EXCEPTION_DONOT_HANDLE_FATAL";
            case COMGLB_EXCEPTION_DONOT_HANDLE_ANY -> "COMGLB_EXCEPTION_DONOT_HANDLE_ANY";
            default -> Integer.toString(value);
        };
    }
}
