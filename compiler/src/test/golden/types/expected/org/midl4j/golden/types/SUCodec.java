// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.Require;

/** Writes and reads {@link SU}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class SUCodec {
    static {
        Abi.require(1);
    }

    private SUCodec() {}

    public static void write(NdrWriter out, SU value) throws ComException {
        int at = out.reserve(8, 2);
        out.putShort(at, value.kind);
        out.align64(8);
        out.writeShort((short) UNCodec.select("SU.u", Require.nonNull(value.u, "SU.u", value), value.kind));
        UNCodec.write(out, value.u);
        out.align64(8);
    }

    public static SU read(NdrReader in) throws ComException {
        SU value = new SU();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, SU value) throws ComException {
        int field = 0;
        try {
            int at = in.take(8, 2);
            value.kind = in.getShort(at);
            field = 1;
            in.align64(8);
            value.u = UNCodec.read(in, Checked.discriminant("SU.u", in.readShort(), value.kind));
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("kind,u", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(SU to, SU from) {
        to.kind = from.kind;
        to.u = from.u;
    }
}
