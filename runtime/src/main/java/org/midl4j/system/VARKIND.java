// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class VARKIND {
    public static final int VAR_PERINSTANCE = 0;

    public static final int VAR_STATIC = 1;

    public static final int VAR_CONST = 2;

    public static final int VAR_DISPATCH = 3;

    private VARKIND() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case VAR_PERINSTANCE -> "VAR_PERINSTANCE";
            case VAR_STATIC -> "VAR_STATIC";
            case VAR_CONST -> "VAR_CONST";
            case VAR_DISPATCH -> "VAR_DISPATCH";
            default -> Integer.toString(value);
        };
    }
}
