// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class MSHCTX {
    public static final int MSHCTX_LOCAL = 0;

    public static final int MSHCTX_NOSHAREDMEM = 1;

    public static final int MSHCTX_DIFFERENTMACHINE = 2;

    public static final int MSHCTX_INPROC = 3;

    public static final int MSHCTX_CROSSCTX = 4;

    private MSHCTX() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case MSHCTX_LOCAL -> "MSHCTX_LOCAL";
            case MSHCTX_NOSHAREDMEM -> "MSHCTX_NOSHAREDMEM";
            case MSHCTX_DIFFERENTMACHINE -> "MSHCTX_DIFFERENTMACHINE";
            case MSHCTX_INPROC -> "MSHCTX_INPROC";
            case MSHCTX_CROSSCTX -> "MSHCTX_CROSSCTX";
            default -> Integer.toString(value);
        };
    }
}
