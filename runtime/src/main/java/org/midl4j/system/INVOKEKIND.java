// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class INVOKEKIND {
    public static final int INVOKE_FUNC = 1;

    public static final int INVOKE_PROPERTYGET = 2;

    public static final int INVOKE_PROPERTYPUT = 4;

    public static final int INVOKE_PROPERTYPUTREF = 8;

    private INVOKEKIND() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case INVOKE_FUNC -> "INVOKE_FUNC";
            case INVOKE_PROPERTYGET -> "INVOKE_PROPERTYGET";
            case INVOKE_PROPERTYPUT -> "INVOKE_PROPERTYPUT";
            case INVOKE_PROPERTYPUTREF -> "INVOKE_PROPERTYPUTREF";
            default -> Integer.toString(value);
        };
    }
}
