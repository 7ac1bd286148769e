// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class DESCKIND {
    public static final int DESCKIND_NONE = 0;

    public static final int DESCKIND_FUNCDESC = 1;

    public static final int DESCKIND_VARDESC = 2;

    public static final int DESCKIND_TYPECOMP = 3;

    public static final int DESCKIND_IMPLICITAPPOBJ = 4;

    public static final int DESCKIND_MAX = 5;

    private DESCKIND() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case DESCKIND_NONE -> "DESCKIND_NONE";
            case DESCKIND_FUNCDESC -> "DESCKIND_FUNCDESC";
            case DESCKIND_VARDESC -> "DESCKIND_VARDESC";
            case DESCKIND_TYPECOMP -> "DESCKIND_TYPECOMP";
            case DESCKIND_IMPLICITAPPOBJ -> "DESCKIND_IMPLICITAPPOBJ";
            case DESCKIND_MAX -> "DESCKIND_MAX";
            default -> Integer.toString(value);
        };
    }
}
