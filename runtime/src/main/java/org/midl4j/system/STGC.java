// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class STGC {
    public static final int STGC_DEFAULT = 0;

    public static final int STGC_OVERWRITE = 1;

    public static final int STGC_ONLYIFCURRENT = 2;

    public static final int STGC_DANGEROUSLYCOMMITMERELYTODISKCACHE = 4;

    public static final int STGC_CONSOLIDATE = 8;

    private STGC() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case STGC_DEFAULT -> "STGC_DEFAULT";
            case STGC_OVERWRITE -> "STGC_OVERWRITE";
            case STGC_ONLYIFCURRENT -> "STGC_ONLYIFCURRENT";
            case STGC_DANGEROUSLYCOMMITMERELYTODISKCACHE -> "STGC_DANGEROUSLYCOMMITMERELYTODISKCACHE";
            case STGC_CONSOLIDATE -> "STGC_CONSOLIDATE";
            default -> Integer.toString(value);
        };
    }
}
