// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class TYPEFLAGS {
    public static final int TYPEFLAG_FAPPOBJECT = 1;

    public static final int TYPEFLAG_FCANCREATE = 2;

    public static final int TYPEFLAG_FLICENSED = 4;

    public static final int TYPEFLAG_FPREDECLID = 8;

    public static final int TYPEFLAG_FHIDDEN = 16;

    public static final int TYPEFLAG_FCONTROL = 32;

    public static final int TYPEFLAG_FDUAL = 64;

    public static final int TYPEFLAG_FNONEXTENSIBLE = 128;

    public static final int TYPEFLAG_FOLEAUTOMATION = 256;

    public static final int TYPEFLAG_FRESTRICTED = 512;

    public static final int TYPEFLAG_FAGGREGATABLE = 1024;

    public static final int TYPEFLAG_FREPLACEABLE = 2048;

    public static final int TYPEFLAG_FDISPATCHABLE = 4096;

    public static final int TYPEFLAG_FREVERSEBIND = 8192;

    public static final int TYPEFLAG_FPROXY = 16384;

    private TYPEFLAGS() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case TYPEFLAG_FAPPOBJECT -> "TYPEFLAG_FAPPOBJECT";
            case TYPEFLAG_FCANCREATE -> "TYPEFLAG_FCANCREATE";
            case TYPEFLAG_FLICENSED -> "TYPEFLAG_FLICENSED";
            case TYPEFLAG_FPREDECLID -> "TYPEFLAG_FPREDECLID";
            case TYPEFLAG_FHIDDEN -> "TYPEFLAG_FHIDDEN";
            case TYPEFLAG_FCONTROL -> "TYPEFLAG_FCONTROL";
            case TYPEFLAG_FDUAL -> "TYPEFLAG_FDUAL";
            case TYPEFLAG_FNONEXTENSIBLE -> "TYPEFLAG_FNONEXTENSIBLE";
            case TYPEFLAG_FOLEAUTOMATION -> "TYPEFLAG_FOLEAUTOMATION";
            case TYPEFLAG_FRESTRICTED -> "TYPEFLAG_FRESTRICTED";
            case TYPEFLAG_FAGGREGATABLE -> "TYPEFLAG_FAGGREGATABLE";
            case TYPEFLAG_FREPLACEABLE -> "TYPEFLAG_FREPLACEABLE";
            case TYPEFLAG_FDISPATCHABLE -> "TYPEFLAG_FDISPATCHABLE";
            case TYPEFLAG_FREVERSEBIND -> "TYPEFLAG_FREVERSEBIND";
            case TYPEFLAG_FPROXY -> "TYPEFLAG_FPROXY";
            default -> Integer.toString(value);
        };
    }
}
