// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidl.idl")
@NullMarked
public final class TYMED {
    public static final int TYMED_NULL = 0;

    public static final int TYMED_HGLOBAL = 1;

    public static final int TYMED_FILE = 2;

    public static final int TYMED_ISTREAM = 4;

    public static final int TYMED_ISTORAGE = 8;

    public static final int TYMED_GDI = 16;

    public static final int TYMED_MFPICT = 32;

    public static final int TYMED_ENHMF = 64;

    private TYMED() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case TYMED_NULL -> "TYMED_NULL";
            case TYMED_HGLOBAL -> "TYMED_HGLOBAL";
            case TYMED_FILE -> "TYMED_FILE";
            case TYMED_ISTREAM -> "TYMED_ISTREAM";
            case TYMED_ISTORAGE -> "TYMED_ISTORAGE";
            case TYMED_GDI -> "TYMED_GDI";
            case TYMED_MFPICT -> "TYMED_MFPICT";
            case TYMED_ENHMF -> "TYMED_ENHMF";
            default -> Integer.toString(value);
        };
    }
}
