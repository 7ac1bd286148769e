// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link Knot}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("rich.idl")
@NullMarked
public final class KnotCodec {
    static {
        Abi.require(1);
    }

    private KnotCodec() {}

    public static void write(NdrWriter out, Knot value) throws ComException {
        out.alignPointer();
        out.writeInt(value.value);
        out.writeFullPointer(value.left, KnotCodec::write);
        out.writeFullPointer(value.right, KnotCodec::write);
    }

    public static Knot read(NdrReader in) throws ComException {
        Knot value = new Knot();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, Knot value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.value = in.readInt();
            field = 1;
            in.readFullPointer(value, (owner, read) -> owner.left = read, () -> new Knot(), KnotCodec::read, KnotCodec::copy);
            field = 2;
            in.readFullPointer(value, (owner2, read2) -> owner2.right = read2, () -> new Knot(), KnotCodec::read, KnotCodec::copy);
        } catch (BadStubData problem) {
            throw problem.in("value,left,right", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(Knot to, Knot from) {
        to.value = from.value;
        to.left = from.left;
        to.right = from.right;
    }
}
