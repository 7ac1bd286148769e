// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class FUNCKIND {
    public static final int FUNC_VIRTUAL = 0;

    public static final int FUNC_PUREVIRTUAL = 1;

    public static final int FUNC_NONVIRTUAL = 2;

    public static final int FUNC_STATIC = 3;

    public static final int FUNC_DISPATCH = 4;

    private FUNCKIND() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case FUNC_VIRTUAL -> "FUNC_VIRTUAL";
            case FUNC_PUREVIRTUAL -> "FUNC_PUREVIRTUAL";
            case FUNC_NONVIRTUAL -> "FUNC_NONVIRTUAL";
            case FUNC_STATIC -> "FUNC_STATIC";
            case FUNC_DISPATCH -> "FUNC_DISPATCH";
            default -> Integer.toString(value);
        };
    }
}
