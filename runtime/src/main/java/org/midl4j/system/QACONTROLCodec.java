// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link QACONTROL}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public final class QACONTROLCodec {
    static {
        Abi.require(1);
    }

    private QACONTROLCodec() {}

    public static void write(NdrWriter out, QACONTROL value) throws ComException {
        int at = out.reserve(4, 24);
        out.putInt(at, value.cbSize);
        out.putInt(at + 4, value.dwMiscStatus);
        out.putInt(at + 8, value.dwViewStatus);
        out.putInt(at + 12, value.dwEventCookie);
        out.putInt(at + 16, value.dwPropNotifyCookie);
        out.putInt(at + 20, value.dwPointerActivationPolicy);
    }

    public static QACONTROL read(NdrReader in) throws ComException {
        QACONTROL value = new QACONTROL();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, QACONTROL value) throws ComException {
        try {
            int at = in.take(4, 24);
            value.cbSize = in.getInt(at);
            value.dwMiscStatus = in.getInt(at + 4);
            value.dwViewStatus = in.getInt(at + 8);
            value.dwEventCookie = in.getInt(at + 12);
            value.dwPropNotifyCookie = in.getInt(at + 16);
            value.dwPointerActivationPolicy = in.getInt(at + 20);
        } catch (BadStubData problem) {
            throw problem.in("cbSize");
        }
    }

    /** Makes one value like another one. */
    public static void copy(QACONTROL to, QACONTROL from) {
        to.cbSize = from.cbSize;
        to.dwMiscStatus = from.dwMiscStatus;
        to.dwViewStatus = from.dwViewStatus;
        to.dwEventCookie = from.dwEventCookie;
        to.dwPropNotifyCookie = from.dwPropNotifyCookie;
        to.dwPointerActivationPolicy = from.dwPointerActivationPolicy;
    }
}
