// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class RPCOPT_SERVER_LOCALITY_VALUES {
    public static final int SERVER_LOCALITY_PROCESS_LOCAL = 0;

    public static final int SERVER_LOCALITY_MACHINE_LOCAL = 1;

    public static final int SERVER_LOCALITY_REMOTE = 2;

    private RPCOPT_SERVER_LOCALITY_VALUES() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case SERVER_LOCALITY_PROCESS_LOCAL -> "SERVER_LOCALITY_PROCESS_LOCAL";
            case SERVER_LOCALITY_MACHINE_LOCAL -> "SERVER_LOCALITY_MACHINE_LOCAL";
            case SERVER_LOCALITY_REMOTE -> "SERVER_LOCALITY_REMOTE";
            default -> Integer.toString(value);
        };
    }
}
