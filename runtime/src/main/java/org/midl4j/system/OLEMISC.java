// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oleidl.idl")
@NullMarked
public final class OLEMISC {
    public static final int OLEMISC_RECOMPOSEONRESIZE = 1;

    public static final int OLEMISC_ONLYICONIC = 2;

    public static final int OLEMISC_INSERTNOTREPLACE = 4;

    public static final int OLEMISC_STATIC = 8;

    public static final int OLEMISC_CANTLINKINSIDE = 16;

    public static final int OLEMISC_CANLINKBYOLE1 = 32;

    public static final int OLEMISC_ISLINKOBJECT = 64;

    public static final int OLEMISC_INSIDEOUT = 128;

    public static final int OLEMISC_ACTIVATEWHENVISIBLE = 256;

    public static final int OLEMISC_RENDERINGISDEVICEINDEPENDENT = 512;

    public static final int OLEMISC_INVISIBLEATRUNTIME = 1024;

    public static final int OLEMISC_ALWAYSRUN = 2048;

    public static final int OLEMISC_ACTSLIKEBUTTON = 4096;

    public static final int OLEMISC_ACTSLIKELABEL = 8192;

    public static final int OLEMISC_NOUIACTIVATE = 16384;

    public static final int OLEMISC_ALIGNABLE = 32768;

    public static final int OLEMISC_SIMPLEFRAME = 0x10000;

    public static final int OLEMISC_SETCLIENTSITEFIRST = 0x20000;

    public static final int OLEMISC_IMEMODE = 0x40000;

    public static final int OLEMISC_IGNOREACTIVATEWHENVISIBLE = 0x80000;

    public static final int OLEMISC_WANTSTOMENUMERGE = 0x100000;

    public static final int OLEMISC_SUPPORTSMULTILEVELUNDO = 0x200000;

    private OLEMISC() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case OLEMISC_RECOMPOSEONRESIZE -> "OLEMISC_RECOMPOSEONRESIZE";
            case OLEMISC_ONLYICONIC -> "OLEMISC_ONLYICONIC";
            case OLEMISC_INSERTNOTREPLACE -> "OLEMISC_INSERTNOTREPLACE";
            case OLEMISC_STATIC -> "OLEMISC_STATIC";
            case OLEMISC_CANTLINKINSIDE -> "OLEMISC_CANTLINKINSIDE";
            case OLEMISC_CANLINKBYOLE1 -> "OLEMISC_CANLINKBYOLE1";
            case OLEMISC_ISLINKOBJECT -> "OLEMISC_ISLINKOBJECT";
            case OLEMISC_INSIDEOUT -> "OLEMISC_INSIDEOUT";
            case OLEMISC_ACTIVATEWHENVISIBLE -> "OLEMISC_ACTIVATEWHENVISIBLE";
            case OLEMISC_RENDERINGISDEVICEINDEPENDENT -> "OLEMISC_RENDERINGISDEVICEINDEPENDENT";
            case OLEMISC_INVISIBLEATRUNTIME -> "OLEMISC_INVISIBLEATRUNTIME";
            case OLEMISC_ALWAYSRUN -> "OLEMISC_ALWAYSRUN";
            case OLEMISC_ACTSLIKEBUTTON -> "OLEMISC_ACTSLIKEBUTTON";
            case OLEMISC_ACTSLIKELABEL -> "OLEMISC_ACTSLIKELABEL";
            case OLEMISC_NOUIACTIVATE -> "OLEMISC_NOUIACTIVATE";
            case OLEMISC_ALIGNABLE -> "OLEMISC_ALIGNABLE";
            case OLEMISC_SIMPLEFRAME -> "OLEMISC_SIMPLEFRAME";
            case OLEMISC_SETCLIENTSITEFIRST -> "OLEMISC_SETCLIENTSITEFIRST";
            case OLEMISC_IMEMODE -> "OLEMISC_IMEMODE";
            case OLEMISC_IGNOREACTIVATEWHENVISIBLE -> "OLEMISC_IGNOREACTIVATEWHENVISIBLE";
            case OLEMISC_WANTSTOMENUMERGE -> "OLEMISC_WANTSTOMENUMERGE";
            case OLEMISC_SUPPORTSMULTILEVELUNDO -> "OLEMISC_SUPPORTSMULTILEVELUNDO";
            default -> Integer.toString(value);
        };
    }
}
