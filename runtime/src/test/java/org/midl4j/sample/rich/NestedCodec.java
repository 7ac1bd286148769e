// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

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
@MidlGenerated("rich.idl")
@NullMarked
public final class NestedCodec {
    static {
        Abi.require(1);
    }

    private NestedCodec() {}

    public static void write(NdrWriter out, Nested value) throws ComException {
        int at = out.reserve(8, 1);
        out.putByte(at, value.lead);
        GapsCodec.write(out, Require.nonNull(value.inner, "Nested.inner", value));
        int count = Require.elements("Nested.tail", value, Require.nonNull(value.tail, "Nested.tail", value).length, 3);
        out.writeShorts(value.tail, 0, count);
        out.writeEnum(Require.enumeration("Nested.color", value, value.color));
        int at2 = out.reserve(4, 20);
        out.putInt(at2, value.big);
        out.putGuid(at2 + 4, value.id);
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
            int at = in.take(8, 1);
            value.lead = in.getByte(at);
            field = 1;
            GapsCodec.read(in, value.inner);
            field = 2;
            value.tail = in.readShorts(3);
            field = 3;
            value.color = in.readEnum();
            field = 4;
            int at2 = in.take(4, 20);
            value.big = in.getInt(at2);
            value.id = in.getGuid(at2 + 4);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("lead,inner,tail,color,big", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(Nested to, Nested from) {
        to.lead = from.lead;
        to.inner = from.inner;
        to.tail = from.tail;
        to.color = from.color;
        to.big = from.big;
        to.id = from.id;
    }
}
