// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class GUIDKIND {
    public static final int GUIDKIND_DEFAULT_SOURCE_DISP_IID = 1;

    private GUIDKIND() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case GUIDKIND_DEFAULT_SOURCE_DISP_IID -> "GUIDKIND_DEFAULT_SOURCE_DISP_IID";
            default -> Integer.toString(value);
        };
    }
}
