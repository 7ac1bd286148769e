// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class LIBFLAGS {
    public static final int LIBFLAG_FRESTRICTED = 1;

    public static final int LIBFLAG_FCONTROL = 2;

    public static final int LIBFLAG_FHIDDEN = 4;

    public static final int LIBFLAG_FHASDISKIMAGE = 8;

    private LIBFLAGS() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case LIBFLAG_FRESTRICTED -> "LIBFLAG_FRESTRICTED";
            case LIBFLAG_FCONTROL -> "LIBFLAG_FCONTROL";
            case LIBFLAG_FHIDDEN -> "LIBFLAG_FHIDDEN";
            case LIBFLAG_FHASDISKIMAGE -> "LIBFLAG_FHASDISKIMAGE";
            default -> Integer.toString(value);
        };
    }
}
