// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oleidl.idl")
@NullMarked
public final class OLELINKBIND {
    public static final int OLELINKBIND_EVENIFCLASSDIFF = 1;

    private OLELINKBIND() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case OLELINKBIND_EVENIFCLASSDIFF -> "OLELINKBIND_EVENIFCLASSDIFF";
            default -> Integer.toString(value);
        };
    }
}
