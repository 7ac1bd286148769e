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

/** Writes and reads {@link HasU}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class HasUCodec {
    static {
        Abi.require(1);
    }

    private HasUCodec() {}

    public static void write(NdrWriter out, HasU value) throws ComException {
        int at = out.reserve(8, 4);
        out.putInt(at, value.kind);
        out.align64(8);
        out.writeInt((int) NEncSCodec.select("HasU.u", Require.nonNull(value.u, "HasU.u", value), value.kind));
        NEncSCodec.write(out, value.u);
        out.align64(8);
    }

    public static HasU read(NdrReader in) throws ComException {
        HasU value = new HasU();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, HasU value) throws ComException {
        int field = 0;
        try {
            int at = in.take(8, 4);
            value.kind = in.getInt(at);
            field = 1;
            in.align64(8);
            NEncSCodec.read(in, Checked.discriminant("HasU.u", in.readInt(), value.kind), arm -> value.u = arm);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("kind,u", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(HasU to, HasU from) {
        to.kind = from.kind;
        to.u = from.u;
    }
}
