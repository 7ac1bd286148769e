// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class CLSCTX {
    public static final int CLSCTX_INPROC_SERVER = 1;

    public static final int CLSCTX_INPROC_HANDLER = 2;

    public static final int CLSCTX_LOCAL_SERVER = 4;

    public static final int CLSCTX_INPROC_SERVER16 = 8;

    public static final int CLSCTX_REMOTE_SERVER = 16;

    public static final int CLSCTX_INPROC_HANDLER16 = 32;

    public static final int CLSCTX_RESERVED1 = 64;

    public static final int CLSCTX_RESERVED2 = 128;

    public static final int CLSCTX_RESERVED3 = 256;

    public static final int CLSCTX_RESERVED4 = 512;

    public static final int CLSCTX_NO_CODE_DOWNLOAD = 1024;

    public static final int CLSCTX_RESERVED5 = 2048;

    public static final int CLSCTX_NO_CUSTOM_MARSHAL = 4096;

    public static final int CLSCTX_ENABLE_CODE_DOWNLOAD = 8192;

    public static final int CLSCTX_NO_FAILURE_LOG = 16384;

    public static final int CLSCTX_DISABLE_AAA = 32768;

    public static final int CLSCTX_ENABLE_AAA = 0x10000;

    public static final int CLSCTX_FROM_DEFAULT_CONTEXT = 0x20000;

    public static final int CLSCTX_ACTIVATE_X86_SERVER = 0x40000;

    public static final int CLSCTX_ACTIVATE_32_BIT_SERVER = 0x40000;

    public static final int CLSCTX_ACTIVATE_64_BIT_SERVER = 0x80000;

    public static final int CLSCTX_ENABLE_CLOAKING = 0x100000;

    public static final int CLSCTX_APPCONTAINER = 0x400000;

    public static final int CLSCTX_ACTIVATE_AAA_AS_IU = 0x800000;

    public static final int CLSCTX_RESERVED6 = 0x1000000;

    public static final int CLSCTX_ACTIVATE_ARM32_SERVER = 0x2000000;

    public static final int CLSCTX_ALLOW_LOWER_TRUST_REGISTRATION = 0x4000000;

    public static final int CLSCTX_PS_DLL = 0x80000000;

    private CLSCTX() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case CLSCTX_INPROC_SERVER -> "CLSCTX_INPROC_SERVER";
            case CLSCTX_INPROC_HANDLER -> "CLSCTX_INPROC_HANDLER";
            case CLSCTX_LOCAL_SERVER -> "CLSCTX_LOCAL_SERVER";
            case CLSCTX_INPROC_SERVER16 -> "CLSCTX_INPROC_SERVER16";
            case CLSCTX_REMOTE_SERVER -> "CLSCTX_REMOTE_SERVER";
            case CLSCTX_INPROC_HANDLER16 -> "CLSCTX_INPROC_HANDLER16";
            case CLSCTX_RESERVED1 -> "CLSCTX_RESERVED1";
            case CLSCTX_RESERVED2 -> "CLSCTX_RESERVED2";
            case CLSCTX_RESERVED3 -> "CLSCTX_RESERVED3";
            case CLSCTX_RESERVED4 -> "CLSCTX_RESERVED4";
            case CLSCTX_NO_CODE_DOWNLOAD -> "CLSCTX_NO_CODE_DOWNLOAD";
            case CLSCTX_RESERVED5 -> "CLSCTX_RESERVED5";
            case CLSCTX_NO_CUSTOM_MARSHAL -> "CLSCTX_NO_CUSTOM_MARSHAL";
            case CLSCTX_ENABLE_CODE_DOWNLOAD -> "CLSCTX_ENABLE_CODE_DOWNLOAD";
            case CLSCTX_NO_FAILURE_LOG -> "CLSCTX_NO_FAILURE_LOG";
            case CLSCTX_DISABLE_AAA -> "CLSCTX_DISABLE_AAA";
            case CLSCTX_ENABLE_AAA -> "CLSCTX_ENABLE_AAA";
            case CLSCTX_FROM_DEFAULT_CONTEXT -> "CLSCTX_FROM_DEFAULT_CONTEXT";
            case CLSCTX_ACTIVATE_X86_SERVER -> "CLSCTX_ACTIVATE_X86_SERVER";
            case CLSCTX_ACTIVATE_64_BIT_SERVER -> "CLSCTX_ACTIVATE_64_BIT_SERVER";
            case CLSCTX_ENABLE_CLOAKING -> "CLSCTX_ENABLE_CLOAKING";
            case CLSCTX_APPCONTAINER -> "CLSCTX_APPCONTAINER";
            case CLSCTX_ACTIVATE_AAA_AS_IU -> "CLSCTX_ACTIVATE_AAA_AS_IU";
            case CLSCTX_RESERVED6 -> "CLSCTX_RESERVED6";
            case CLSCTX_ACTIVATE_ARM32_SERVER -> "CLSCTX_ACTIVATE_ARM32_SERVER";
            case CLSCTX_ALLOW_LOWER_TRUST_REGISTRATION -> "CLSCTX_ALLOW_LOWER_TRUST_REGISTRATION";
            case CLSCTX_PS_DLL -> "CLSCTX_PS_DLL";
            default -> Integer.toString(value);
        };
    }
}
