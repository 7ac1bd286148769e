// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidl.idl")
@NullMarked
public final class PENDINGMSG {
    public static final int PENDINGMSG_CANCELCALL = 0;

    public static final int PENDINGMSG_WAITNOPROCESS = 1;

    public static final int PENDINGMSG_WAITDEFPROCESS = 2;

    private PENDINGMSG() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case PENDINGMSG_CANCELCALL -> "PENDINGMSG_CANCELCALL";
            case PENDINGMSG_WAITNOPROCESS -> "PENDINGMSG_WAITNOPROCESS";
            case PENDINGMSG_WAITDEFPROCESS -> "PENDINGMSG_WAITDEFPROCESS";
            default -> Integer.toString(value);
        };
    }
}
