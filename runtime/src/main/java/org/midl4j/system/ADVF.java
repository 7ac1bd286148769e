// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidl.idl")
@NullMarked
public final class ADVF {
    public static final int ADVF_NODATA = 1;

    public static final int ADVF_PRIMEFIRST = 2;

    public static final int ADVF_ONLYONCE = 4;

    public static final int ADVF_DATAONSTOP = 64;

    public static final int ADVFCACHE_NOHANDLER = 8;

    public static final int ADVFCACHE_FORCEBUILTIN = 16;

    public static final int ADVFCACHE_ONSAVE = 32;

    private ADVF() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case ADVF_NODATA -> "ADVF_NODATA";
            case ADVF_PRIMEFIRST -> "ADVF_PRIMEFIRST";
            case ADVF_ONLYONCE -> "ADVF_ONLYONCE";
            case ADVF_DATAONSTOP -> "ADVF_DATAONSTOP";
            case ADVFCACHE_NOHANDLER -> "ADVFCACHE_NOHANDLER";
            case ADVFCACHE_FORCEBUILTIN -> "ADVFCACHE_FORCEBUILTIN";
            case ADVFCACHE_ONSAVE -> "ADVFCACHE_ONSAVE";
            default -> Integer.toString(value);
        };
    }
}
