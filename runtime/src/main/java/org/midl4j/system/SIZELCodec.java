// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link SIZEL}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class SIZELCodec {
    static {
        Abi.require(1);
    }

    private SIZELCodec() {}

    public static void write(NdrWriter out, SIZEL value) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, value.cx);
        out.putInt(at + 4, value.cy);
    }

    public static SIZEL read(NdrReader in) throws ComException {
        SIZEL value = new SIZEL();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, SIZEL value) throws ComException {
        try {
            int at = in.take(4, 8);
            value.cx = in.getInt(at);
            value.cy = in.getInt(at + 4);
        } catch (BadStubData problem) {
            throw problem.in("cx");
        }
    }

    /** Makes one value like another one. */
    public static void copy(SIZEL to, SIZEL from) {
        to.cx = from.cx;
        to.cy = from.cy;
    }
}
