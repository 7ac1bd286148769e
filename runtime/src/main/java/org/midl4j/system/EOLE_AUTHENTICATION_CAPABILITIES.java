// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class EOLE_AUTHENTICATION_CAPABILITIES {
    public static final int EOAC_NONE = 0;

    public static final int EOAC_MUTUAL_AUTH = 1;

    public static final int EOAC_SECURE_REFS = 2;

    public static final int EOAC_ACCESS_CONTROL = 4;

    public static final int EOAC_APPID = 8;

    public static final int EOAC_DYNAMIC = 16;

    public static final int EOAC_STATIC_CLOAKING = 32;

    public static final int EOAC_DYNAMIC_CLOAKING = 64;

    public static final int EOAC_ANY_AUTHORITY = 128;

    public static final int EOAC_MAKE_FULLSIC = 256;

    public static final int EOAC_REQUIRE_FULLSIC = 512;

    public static final int EOAC_AUTO_IMPERSONATE = 1024;

    public static final int EOAC_DEFAULT = 2048;

    public static final int EOAC_DISABLE_AAA = 4096;

    public static final int EOAC_NO_CUSTOM_MARSHAL = 8192;

    public static final int EOAC_RESERVED1 = 16384;

    private EOLE_AUTHENTICATION_CAPABILITIES() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case EOAC_NONE -> "EOAC_NONE";
            case EOAC_MUTUAL_AUTH -> "EOAC_MUTUAL_AUTH";
            case EOAC_SECURE_REFS -> "EOAC_SECURE_REFS";
            case EOAC_ACCESS_CONTROL -> "EOAC_ACCESS_CONTROL";
            case EOAC_APPID -> "EOAC_APPID";
            case EOAC_DYNAMIC -> "EOAC_DYNAMIC";
            case EOAC_STATIC_CLOAKING -> "EOAC_STATIC_CLOAKING";
            case EOAC_DYNAMIC_CLOAKING -> "EOAC_DYNAMIC_CLOAKING";
            case EOAC_ANY_AUTHORITY -> "EOAC_ANY_AUTHORITY";
            case EOAC_MAKE_FULLSIC -> "EOAC_MAKE_FULLSIC";
            case EOAC_REQUIRE_FULLSIC -> "EOAC_REQUIRE_FULLSIC";
            case EOAC_AUTO_IMPERSONATE -> "EOAC_AUTO_IMPERSONATE";
            case EOAC_DEFAULT -> "EOAC_DEFAULT";
            case EOAC_DISABLE_AAA -> "EOAC_DISABLE_AAA";
            case EOAC_NO_CUSTOM_MARSHAL -> "EOAC_NO_CUSTOM_MARSHAL";
            case EOAC_RESERVED1 -> "EOAC_RESERVED1";
            default -> Integer.toString(value);
        };
    }
}
