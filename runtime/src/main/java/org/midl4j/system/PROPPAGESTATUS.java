// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class PROPPAGESTATUS {
    public static final int PROPPAGESTATUS_DIRTY = 1;

    public static final int PROPPAGESTATUS_VALIDATE = 2;

    public static final int PROPPAGESTATUS_CLEAN = 4;

    private PROPPAGESTATUS() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case PROPPAGESTATUS_DIRTY -> "PROPPAGESTATUS_DIRTY";
            case PROPPAGESTATUS_VALIDATE -> "PROPPAGESTATUS_VALIDATE";
            case PROPPAGESTATUS_CLEAN -> "PROPPAGESTATUS_CLEAN";
            default -> Integer.toString(value);
        };
    }
}
