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

/** Writes and reads {@link SUMS}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class SUMSCodec {
    static {
        Abi.require(1);
    }

    private SUMSCodec() {}

    public static void write(NdrWriter out, SUMS value) throws ComException {
        int at = out.reserve(8, 2);
        out.putShort(at, value.kind);
        out.align64(8);
        out.writeShort((short) UNMSCodec.select("SUMS.u", Require.nonNull(value.u, "SUMS.u", value), value.kind));
        UNMSCodec.write(out, value.u);
        out.align64(8);
    }

    public static SUMS read(NdrReader in) throws ComException {
        SUMS value = new SUMS();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, SUMS value) throws ComException {
        int field = 0;
        try {
            int at = in.take(8, 2);
            value.kind = in.getShort(at);
            field = 1;
            in.align64(8);
            value.u = UNMSCodec.read(in, Checked.discriminant("SUMS.u", in.readShort(), value.kind));
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("kind,u", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(SUMS to, SUMS from) {
        to.kind = from.kind;
        to.u = from.u;
    }
}
