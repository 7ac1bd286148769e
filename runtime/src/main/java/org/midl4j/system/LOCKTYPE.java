// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class LOCKTYPE {
    public static final int LOCK_WRITE = 1;

    public static final int LOCK_EXCLUSIVE = 2;

    public static final int LOCK_ONLYONCE = 4;

    private LOCKTYPE() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case LOCK_WRITE -> "LOCK_WRITE";
            case LOCK_EXCLUSIVE -> "LOCK_EXCLUSIVE";
            case LOCK_ONLYONCE -> "LOCK_ONLYONCE";
            default -> Integer.toString(value);
        };
    }
}
