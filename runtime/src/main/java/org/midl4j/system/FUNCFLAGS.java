// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class FUNCFLAGS {
    public static final int FUNCFLAG_FRESTRICTED = 1;

    public static final int FUNCFLAG_FSOURCE = 2;

    public static final int FUNCFLAG_FBINDABLE = 4;

    public static final int FUNCFLAG_FREQUESTEDIT = 8;

    public static final int FUNCFLAG_FDISPLAYBIND = 16;

    public static final int FUNCFLAG_FDEFAULTBIND = 32;

    public static final int FUNCFLAG_FHIDDEN = 64;

    public static final int FUNCFLAG_FUSESGETLASTERROR = 128;

    public static final int FUNCFLAG_FDEFAULTCOLLELEM = 256;

    public static final int FUNCFLAG_FUIDEFAULT = 512;

    public static final int FUNCFLAG_FNONBROWSABLE = 1024;

    public static final int FUNCFLAG_FREPLACEABLE = 2048;

    public static final int FUNCFLAG_FIMMEDIATEBIND = 4096;

    private FUNCFLAGS() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case FUNCFLAG_FRESTRICTED -> "FUNCFLAG_FRESTRICTED";
            case FUNCFLAG_FSOURCE -> "FUNCFLAG_FSOURCE";
            case FUNCFLAG_FBINDABLE -> "FUNCFLAG_FBINDABLE";
            case FUNCFLAG_FREQUESTEDIT -> "FUNCFLAG_FREQUESTEDIT";
            case FUNCFLAG_FDISPLAYBIND -> "FUNCFLAG_FDISPLAYBIND";
            case FUNCFLAG_FDEFAULTBIND -> "FUNCFLAG_FDEFAULTBIND";
            case FUNCFLAG_FHIDDEN -> "FUNCFLAG_FHIDDEN";
            case FUNCFLAG_FUSESGETLASTERROR -> "FUNCFLAG_FUSESGETLASTERROR";
            case FUNCFLAG_FDEFAULTCOLLELEM -> "FUNCFLAG_FDEFAULTCOLLELEM";
            case FUNCFLAG_FUIDEFAULT -> "FUNCFLAG_FUIDEFAULT";
            case FUNCFLAG_FNONBROWSABLE -> "FUNCFLAG_FNONBROWSABLE";
            case FUNCFLAG_FREPLACEABLE -> "FUNCFLAG_FREPLACEABLE";
            case FUNCFLAG_FIMMEDIATEBIND -> "FUNCFLAG_FIMMEDIATEBIND";
            default -> Integer.toString(value);
        };
    }
}
