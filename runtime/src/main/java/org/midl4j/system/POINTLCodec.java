// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link POINTL}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class POINTLCodec {
    static {
        Abi.require(1);
    }

    private POINTLCodec() {}

    public static void write(NdrWriter out, POINTL value) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, value.x);
        out.putInt(at + 4, value.y);
    }

    public static POINTL read(NdrReader in) throws ComException {
        POINTL value = new POINTL();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, POINTL value) throws ComException {
        try {
            int at = in.take(4, 8);
            value.x = in.getInt(at);
            value.y = in.getInt(at + 4);
        } catch (BadStubData problem) {
            throw problem.in("x");
        }
    }

    /** Makes one value like another one. */
    public static void copy(POINTL to, POINTL from) {
        to.x = from.x;
        to.y = from.y;
    }
}
