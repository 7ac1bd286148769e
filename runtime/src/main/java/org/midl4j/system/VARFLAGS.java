// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class VARFLAGS {
    public static final int VARFLAG_FREADONLY = 1;

    public static final int VARFLAG_FSOURCE = 2;

    public static final int VARFLAG_FBINDABLE = 4;

    public static final int VARFLAG_FREQUESTEDIT = 8;

    public static final int VARFLAG_FDISPLAYBIND = 16;

    public static final int VARFLAG_FDEFAULTBIND = 32;

    public static final int VARFLAG_FHIDDEN = 64;

    public static final int VARFLAG_FRESTRICTED = 128;

    public static final int VARFLAG_FDEFAULTCOLLELEM = 256;

    public static final int VARFLAG_FUIDEFAULT = 512;

    public static final int VARFLAG_FNONBROWSABLE = 1024;

    public static final int VARFLAG_FREPLACEABLE = 2048;

    public static final int VARFLAG_FIMMEDIATEBIND = 4096;

    private VARFLAGS() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case VARFLAG_FREADONLY -> "VARFLAG_FREADONLY";
            case VARFLAG_FSOURCE -> "VARFLAG_FSOURCE";
            case VARFLAG_FBINDABLE -> "VARFLAG_FBINDABLE";
            case VARFLAG_FREQUESTEDIT -> "VARFLAG_FREQUESTEDIT";
            case VARFLAG_FDISPLAYBIND -> "VARFLAG_FDISPLAYBIND";
            case VARFLAG_FDEFAULTBIND -> "VARFLAG_FDEFAULTBIND";
            case VARFLAG_FHIDDEN -> "VARFLAG_FHIDDEN";
            case VARFLAG_FRESTRICTED -> "VARFLAG_FRESTRICTED";
            case VARFLAG_FDEFAULTCOLLELEM -> "VARFLAG_FDEFAULTCOLLELEM";
            case VARFLAG_FUIDEFAULT -> "VARFLAG_FUIDEFAULT";
            case VARFLAG_FNONBROWSABLE -> "VARFLAG_FNONBROWSABLE";
            case VARFLAG_FREPLACEABLE -> "VARFLAG_FREPLACEABLE";
            case VARFLAG_FIMMEDIATEBIND -> "VARFLAG_FIMMEDIATEBIND";
            default -> Integer.toString(value);
        };
    }
}
