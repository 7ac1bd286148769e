// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oleidl.idl")
@NullMarked
public final class DISCARDCACHE {
    public static final int DISCARDCACHE_SAVEIFDIRTY = 0;

    public static final int DISCARDCACHE_NOSAVE = 1;

    private DISCARDCACHE() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case DISCARDCACHE_SAVEIFDIRTY -> "DISCARDCACHE_SAVEIFDIRTY";
            case DISCARDCACHE_NOSAVE -> "DISCARDCACHE_NOSAVE";
            default -> Integer.toString(value);
        };
    }
}
