// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class DVASPECTINFOFLAG {
    public static final int DVASPECTINFOFLAG_CANOPTIMIZE = 1;

    private DVASPECTINFOFLAG() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case DVASPECTINFOFLAG_CANOPTIMIZE -> "DVASPECTINFOFLAG_CANOPTIMIZE";
            default -> Integer.toString(value);
        };
    }
}
