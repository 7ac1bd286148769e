// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("urlmon.idl")
@NullMarked
public final class BSCF {
    public static final int BSCF_FIRSTDATANOTIFICATION = 1;

    public static final int BSCF_INTERMEDIATEDATANOTIFICATION = 2;

    public static final int BSCF_LASTDATANOTIFICATION = 4;

    public static final int BSCF_DATAFULLYAVAILABLE = 8;

    public static final int BSCF_AVAILABLEDATASIZEUNKNOWN = 16;

    public static final int BSCF_SKIPDRAINDATAFORFILEURLS = 32;

    public static final int BSCF_64BITLENGTHDOWNLOAD = 64;

    private BSCF() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case BSCF_FIRSTDATANOTIFICATION -> "BSCF_FIRSTDATANOTIFICATION";
            case BSCF_INTERMEDIATEDATANOTIFICATION -> "BSCF_INTERMEDIATEDATANOTIFICATION";
            case BSCF_LASTDATANOTIFICATION -> "BSCF_LASTDATANOTIFICATION";
            case BSCF_DATAFULLYAVAILABLE -> "BSCF_DATAFULLYAVAILABLE";
            case BSCF_AVAILABLEDATASIZEUNKNOWN -> "BSCF_AVAILABLEDATASIZEUNKNOWN";
            case BSCF_SKIPDRAINDATAFORFILEURLS -> "BSCF_SKIPDRAINDATAFORFILEURLS";
            case BSCF_64BITLENGTHDOWNLOAD -> "BSCF_64BITLENGTHDOWNLOAD";
            default -> Integer.toString(value);
        };
    }
}
