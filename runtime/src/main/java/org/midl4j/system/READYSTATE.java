// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class READYSTATE {
    public static final int READYSTATE_UNINITIALIZED = 0;

    public static final int READYSTATE_LOADING = 1;

    public static final int READYSTATE_LOADED = 2;

    public static final int READYSTATE_INTERACTIVE = 3;

    public static final int READYSTATE_COMPLETE = 4;

    private READYSTATE() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case READYSTATE_UNINITIALIZED -> "READYSTATE_UNINITIALIZED";
            case READYSTATE_LOADING -> "READYSTATE_LOADING";
            case READYSTATE_LOADED -> "READYSTATE_LOADED";
            case READYSTATE_INTERACTIVE -> "READYSTATE_INTERACTIVE";
            case READYSTATE_COMPLETE -> "READYSTATE_COMPLETE";
            default -> Integer.toString(value);
        };
    }
}
