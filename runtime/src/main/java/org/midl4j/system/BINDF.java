// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("urlmon.idl")
@NullMarked
public final class BINDF {
    public static final int BINDF_ASYNCHRONOUS = 1;

    public static final int BINDF_ASYNCSTORAGE = 2;

    public static final int BINDF_NOPROGRESSIVERENDERING = 4;

    public static final int BINDF_OFFLINEOPERATION = 8;

    public static final int BINDF_GETNEWESTVERSION = 16;

    public static final int BINDF_NOWRITECACHE = 32;

    public static final int BINDF_NEEDFILE = 64;

    public static final int BINDF_PULLDATA = 128;

    public static final int BINDF_IGNORESECURITYPROBLEM = 256;

    public static final int BINDF_RESYNCHRONIZE = 512;

    public static final int BINDF_HYPERLINK = 1024;

    public static final int BINDF_NO_UI = 2048;

    public static final int BINDF_SILENTOPERATION = 4096;

    public static final int BINDF_PRAGMA_NO_CACHE = 8192;

    public static final int BINDF_GETCLASSOBJECT = 16384;

    public static final int BINDF_RESERVED_1 = 32768;

    public static final int BINDF_FREE_THREADED = 0x10000;

    public static final int BINDF_DIRECT_READ = 0x20000;

    public static final int BINDF_FORMS_SUBMIT = 0x40000;

    public static final int BINDF_GETFROMCACHE_IF_NET_FAIL = 0x80000;

    public static final int BINDF_FROMURLMON = 0x100000;

    public static final int BINDF_FWD_BACK = 0x200000;

    public static final int BINDF_PREFERDEFAULTHANDLER = 0x400000;

    public static final int BINDF_ENFORCERESTRICTED = 0x800000;

    private BINDF() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case BINDF_ASYNCHRONOUS -> "BINDF_ASYNCHRONOUS";
            case BINDF_ASYNCSTORAGE -> "BINDF_ASYNCSTORAGE";
            case BINDF_NOPROGRESSIVERENDERING -> "BINDF_NOPROGRESSIVERENDERING";
            case BINDF_OFFLINEOPERATION -> "BINDF_OFFLINEOPERATION";
            case BINDF_GETNEWESTVERSION -> "BINDF_GETNEWESTVERSION";
            case BINDF_NOWRITECACHE -> "BINDF_NOWRITECACHE";
            case BINDF_NEEDFILE -> "BINDF_NEEDFILE";
            case BINDF_PULLDATA -> "BINDF_PULLDATA";
            case BINDF_IGNORESECURITYPROBLEM -> "BINDF_IGNORESECURITYPROBLEM";
            case BINDF_RESYNCHRONIZE -> "BINDF_RESYNCHRONIZE";
            case BINDF_HYPERLINK -> "BINDF_HYPERLINK";
            case BINDF_NO_UI -> "BINDF_NO_UI";
            case BINDF_SILENTOPERATION -> "BINDF_SILENTOPERATION";
            case BINDF_PRAGMA_NO_CACHE -> "BINDF_PRAGMA_NO_CACHE";
            case BINDF_GETCLASSOBJECT -> "BINDF_GETCLASSOBJECT";
            case BINDF_RESERVED_1 -> "BINDF_RESERVED_1";
            case BINDF_FREE_THREADED -> "BINDF_FREE_THREADED";
            case BINDF_DIRECT_READ -> "BINDF_DIRECT_READ";
            case BINDF_FORMS_SUBMIT -> "BINDF_FORMS_SUBMIT";
            case BINDF_GETFROMCACHE_IF_NET_FAIL -> "BINDF_GETFROMCACHE_IF_NET_FAIL";
            case BINDF_FROMURLMON -> "BINDF_FROMURLMON";
            case BINDF_FWD_BACK -> "BINDF_FWD_BACK";
            case BINDF_PREFERDEFAULTHANDLER -> "BINDF_PREFERDEFAULTHANDLER";
            case BINDF_ENFORCERESTRICTED -> "BINDF_ENFORCERESTRICTED";
            default -> Integer.toString(value);
        };
    }
}
