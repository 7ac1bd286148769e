// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class POINTERINACTIVE {
    public static final int POINTERINACTIVE_ACTIVATEONENTRY = 1;

    public static final int POINTERINACTIVE_DEACTIVATEONLEAVE = 2;

    public static final int POINTERINACTIVE_ACTIVATEONDRAG = 4;

    private POINTERINACTIVE() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case POINTERINACTIVE_ACTIVATEONENTRY -> "POINTERINACTIVE_ACTIVATEONENTRY";
            case POINTERINACTIVE_DEACTIVATEONLEAVE -> "POINTERINACTIVE_DEACTIVATEONLEAVE";
            case POINTERINACTIVE_ACTIVATEONDRAG -> "POINTERINACTIVE_ACTIVATEONDRAG";
            default -> Integer.toString(value);
        };
    }
}
