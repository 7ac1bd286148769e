// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("urlmon.idl")
@NullMarked
public final class BINDVERB {
    public static final int BINDVERB_GET = 0;

    public static final int BINDVERB_POST = 1;

    public static final int BINDVERB_PUT = 2;

    public static final int BINDVERB_CUSTOM = 3;

    public static final int BINDVERB_RESERVED1 = 4;

    private BINDVERB() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case BINDVERB_GET -> "BINDVERB_GET";
            case BINDVERB_POST -> "BINDVERB_POST";
            case BINDVERB_PUT -> "BINDVERB_PUT";
            case BINDVERB_CUSTOM -> "BINDVERB_CUSTOM";
            case BINDVERB_RESERVED1 -> "BINDVERB_RESERVED1";
            default -> Integer.toString(value);
        };
    }
}
