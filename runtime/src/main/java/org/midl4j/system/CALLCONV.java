// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class CALLCONV {
    public static final int CC_FASTCALL = 0;

    public static final int CC_CDECL = 1;

    public static final int CC_MSCPASCAL = 2;

    public static final int CC_PASCAL = 2;

    public static final int CC_MACPASCAL = 3;

    public static final int CC_STDCALL = 4;

    public static final int CC_FPFASTCALL = 5;

    public static final int CC_SYSCALL = 6;

    public static final int CC_MPWCDECL = 7;

    public static final int CC_MPWPASCAL = 8;

    public static final int CC_MAX = 9;

    private CALLCONV() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case CC_FASTCALL -> "CC_FASTCALL";
            case CC_CDECL -> "CC_CDECL";
            case CC_MSCPASCAL -> "CC_MSCPASCAL";
            case CC_MACPASCAL -> "CC_MACPASCAL";
            case CC_STDCALL -> "CC_STDCALL";
            case CC_FPFASTCALL -> "CC_FPFASTCALL";
            case CC_SYSCALL -> "CC_SYSCALL";
            case CC_MPWCDECL -> "CC_MPWCDECL";
            case CC_MPWPASCAL -> "CC_MPWPASCAL";
            case CC_MAX -> "CC_MAX";
            default -> Integer.toString(value);
        };
    }
}
