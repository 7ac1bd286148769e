// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidl.idl")
@NullMarked
public final class SERVERCALL {
    public static final int SERVERCALL_ISHANDLED = 0;

    public static final int SERVERCALL_REJECTED = 1;

    public static final int SERVERCALL_RETRYLATER = 2;

    private SERVERCALL() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case SERVERCALL_ISHANDLED -> "SERVERCALL_ISHANDLED";
            case SERVERCALL_REJECTED -> "SERVERCALL_REJECTED";
            case SERVERCALL_RETRYLATER -> "SERVERCALL_RETRYLATER";
            default -> Integer.toString(value);
        };
    }
}
