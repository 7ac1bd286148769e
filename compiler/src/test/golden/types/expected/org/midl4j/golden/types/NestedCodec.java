// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link Nested}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class NestedCodec {
    static {
        Abi.require(1);
    }

    private NestedCodec() {}

    public static void write(NdrWriter out, Nested value) throws ComException {
        out.align(8);
        SmallPadCodec.write(out, Require.nonNull(value.in, "Nested.in", value));
        out.writeByte(value.tail);
        PaddedCodec.write(out, Require.nonNull(value.p, "Nested.p", value));
        out.align64(8);
    }

    public static Nested read(NdrReader in) throws ComException {
        Nested value = new Nested();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, Nested value) throws ComException {
        int field = 0;
        try {
            in.align(8);
            SmallPadCodec.read(in, value.in);
            field = 1;
            value.tail = in.readByte();
            field = 2;
            PaddedCodec.read(in, value.p);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("in,tail,p", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(Nested to, Nested from) {
        to.in = from.in;
        to.tail = from.tail;
        to.p = from.p;
    }
}
