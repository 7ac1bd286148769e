// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class SYSKIND {
    public static final int SYS_WIN16 = 0;

    public static final int SYS_WIN32 = 1;

    public static final int SYS_MAC = 2;

    public static final int SYS_WIN64 = 3;

    private SYSKIND() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case SYS_WIN16 -> "SYS_WIN16";
            case SYS_WIN32 -> "SYS_WIN32";
            case SYS_MAC -> "SYS_MAC";
            case SYS_WIN64 -> "SYS_WIN64";
            default -> Integer.toString(value);
        };
    }
}
