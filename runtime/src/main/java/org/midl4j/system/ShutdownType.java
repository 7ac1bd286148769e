// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidl.idl")
@NullMarked
public final class ShutdownType {
    public static final int IdleShutdown = 0;

    public static final int ForcedShutdown = 1;

    private ShutdownType() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case IdleShutdown -> "IdleShutdown";
            case ForcedShutdown -> "ForcedShutdown";
            default -> Integer.toString(value);
        };
    }
}
