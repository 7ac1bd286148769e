// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link RECT}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class RECTCodec {
    static {
        Abi.require(1);
    }

    private RECTCodec() {}

    public static void write(NdrWriter out, RECT value) throws ComException {
        int at = out.reserve(4, 16);
        out.putInt(at, value.left);
        out.putInt(at + 4, value.top);
        out.putInt(at + 8, value.right);
        out.putInt(at + 12, value.bottom);
    }

    public static RECT read(NdrReader in) throws ComException {
        RECT value = new RECT();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, RECT value) throws ComException {
        try {
            int at = in.take(4, 16);
            value.left = in.getInt(at);
            value.top = in.getInt(at + 4);
            value.right = in.getInt(at + 8);
            value.bottom = in.getInt(at + 12);
        } catch (BadStubData problem) {
            throw problem.in("left");
        }
    }

    /** Makes one value like another one. */
    public static void copy(RECT to, RECT from) {
        to.left = from.left;
        to.top = from.top;
        to.right = from.right;
        to.bottom = from.bottom;
    }
}
