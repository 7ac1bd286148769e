// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link Padded}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class PaddedCodec {
    static {
        Abi.require(1);
    }

    private PaddedCodec() {}

    public static void write(NdrWriter out, Padded value) throws ComException {
        int at = out.reserve(8, 24);
        out.putByte(at, value.b);
        out.putLong(at + 8, value.h);
        out.putShort(at + 16, value.s);
        out.putInt(at + 20, value.t);
    }

    public static Padded read(NdrReader in) throws ComException {
        Padded value = new Padded();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, Padded value) throws ComException {
        try {
            int at = in.take(8, 24);
            value.b = in.getByte(at);
            value.h = in.getLong(at + 8);
            value.s = in.getShort(at + 16);
            value.t = in.getInt(at + 20);
        } catch (BadStubData problem) {
            throw problem.in("b");
        }
    }

    /** Makes one value like another one. */
    public static void copy(Padded to, Padded from) {
        to.b = from.b;
        to.h = from.h;
        to.s = from.s;
        to.t = from.t;
    }
}
