// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.Require;

/** Writes and reads {@link Choice}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("rich.idl")
@NullMarked
public final class ChoiceCodec {
    static {
        Abi.require(1);
    }

    private ChoiceCodec() {}

    public static void write(NdrWriter out, Choice value) throws ComException {
        int at = out.reserve(8, 2);
        out.putShort(at, value.kind);
        out.align64(8);
        out.writeShort((short) BareCodec.select("Choice.bare", Require.nonNull(value.bare, "Choice.bare", value), value.kind));
        BareCodec.write(out, value.bare);
        out.align64(8);
    }

    public static Choice read(NdrReader in) throws ComException {
        Choice value = new Choice();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, Choice value) throws ComException {
        int field = 0;
        try {
            int at = in.take(8, 2);
            value.kind = in.getShort(at);
            field = 1;
            in.align64(8);
            BareCodec.read(in, Checked.discriminant("Choice.bare", in.readShort(), value.kind), arm -> value.bare = arm);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("kind,bare", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(Choice to, Choice from) {
        to.kind = from.kind;
        to.bare = from.bare;
    }
}
