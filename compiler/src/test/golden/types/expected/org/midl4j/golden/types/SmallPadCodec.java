// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link SmallPad}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class SmallPadCodec {
    static {
        Abi.require(1);
    }

    private SmallPadCodec() {}

    public static void write(NdrWriter out, SmallPad value) throws ComException {
        int at = out.reserve(4, 12);
        out.putByte(at, value.a);
        out.putShort(at + 2, value.b);
        out.putByte(at + 4, value.c);
        out.putInt(at + 8, value.d);
    }

    public static SmallPad read(NdrReader in) throws ComException {
        SmallPad value = new SmallPad();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, SmallPad value) throws ComException {
        try {
            int at = in.take(4, 12);
            value.a = in.getByte(at);
            value.b = in.getShort(at + 2);
            value.c = in.getByte(at + 4);
            value.d = in.getInt(at + 8);
        } catch (BadStubData problem) {
            throw problem.in("a");
        }
    }

    /** Makes one value like another one. */
    public static void copy(SmallPad to, SmallPad from) {
        to.a = from.a;
        to.b = from.b;
        to.c = from.c;
        to.d = from.d;
    }
}
