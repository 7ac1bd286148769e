// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link TailGap}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class TailGapCodec {
    static {
        Abi.require(1);
    }

    private TailGapCodec() {}

    public static void write(NdrWriter out, TailGap value) throws ComException {
        int at = out.reserve(4, 5);
        out.putInt(at, value.l);
        out.putByte(at + 4, value.b);
        out.align64(4);
    }

    public static TailGap read(NdrReader in) throws ComException {
        TailGap value = new TailGap();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, TailGap value) throws ComException {
        try {
            int at = in.take(4, 5);
            value.l = in.getInt(at);
            value.b = in.getByte(at + 4);
            in.align64(4);
        } catch (BadStubData problem) {
            throw problem.in("l");
        }
    }

    /** Makes one value like another one. */
    public static void copy(TailGap to, TailGap from) {
        to.l = from.l;
        to.b = from.b;
    }
}
