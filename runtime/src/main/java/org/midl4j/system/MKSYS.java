// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidl.idl")
@NullMarked
public final class MKSYS {
    public static final int MKSYS_NONE = 0;

    public static final int MKSYS_GENERICCOMPOSITE = 1;

    public static final int MKSYS_FILEMONIKER = 2;

    public static final int MKSYS_ANTIMONIKER = 3;

    public static final int MKSYS_ITEMMONIKER = 4;

    public static final int MKSYS_POINTERMONIKER = 5;

    public static final int MKSYS_CLASSMONIKER = 7;

    public static final int MKSYS_OBJREFMONIKER = 8;

    public static final int MKSYS_SESSIONMONIKER = 9;

    public static final int MKSYS_LUAMONIKER = 10;

    private MKSYS() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case MKSYS_NONE -> "MKSYS_NONE";
            case MKSYS_GENERICCOMPOSITE -> "MKSYS_GENERICCOMPOSITE";
            case MKSYS_FILEMONIKER -> "MKSYS_FILEMONIKER";
            case MKSYS_ANTIMONIKER -> "MKSYS_ANTIMONIKER";
            case MKSYS_ITEMMONIKER -> "MKSYS_ITEMMONIKER";
            case MKSYS_POINTERMONIKER -> "MKSYS_POINTERMONIKER";
            case MKSYS_CLASSMONIKER -> "MKSYS_CLASSMONIKER";
            case MKSYS_OBJREFMONIKER -> "MKSYS_OBJREFMONIKER";
            case MKSYS_SESSIONMONIKER -> "MKSYS_SESSIONMONIKER";
            case MKSYS_LUAMONIKER -> "MKSYS_LUAMONIKER";
            default -> Integer.toString(value);
        };
    }
}
