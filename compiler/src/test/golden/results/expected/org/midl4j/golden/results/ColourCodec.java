// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.results;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.Require;

/** Writes and reads {@link Colour}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class ColourCodec {
    static {
        Abi.require(1);
    }

    private ColourCodec() {}

    public static void write(NdrWriter out, Colour value) throws ComException {
        int at = out.reserve(8, 4);
        out.putInt(at, value.kind);
        out.align64(8);
        out.writeInt((int) Colour_uCodec.select("Colour.u", Require.nonNull(value.u, "Colour.u", value), value.kind));
        Colour_uCodec.write(out, value.u);
        out.align64(8);
    }

    public static Colour read(NdrReader in) throws ComException {
        Colour value = new Colour();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, Colour value) throws ComException {
        int field = 0;
        try {
            int at = in.take(8, 4);
            value.kind = in.getInt(at);
            field = 1;
            in.align64(8);
            value.u = Colour_uCodec.read(in, Checked.discriminant("Colour.u", in.readInt(), value.kind));
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("kind,u", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(Colour to, Colour from) {
        to.kind = from.kind;
        to.u = from.u;
    }
}
