// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidl.idl")
@NullMarked
public final class BIND_FLAGS {
    public static final int BIND_MAYBOTHERUSER = 1;

    public static final int BIND_JUSTTESTEXISTENCE = 2;

    private BIND_FLAGS() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case BIND_MAYBOTHERUSER -> "BIND_MAYBOTHERUSER";
            case BIND_JUSTTESTEXISTENCE -> "BIND_JUSTTESTEXISTENCE";
            default -> Integer.toString(value);
        };
    }
}
