// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link Deep2}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class Deep2Codec {
    static {
        Abi.require(1);
    }

    private Deep2Codec() {}

    public static void write(NdrWriter out, Deep2 value) throws ComException {
        out.alignPointer();
        out.writeByte(value.y);
        out.writePointer(value.q, NdrWriter::writeLong);
    }

    public static Deep2 read(NdrReader in) throws ComException {
        Deep2 value = new Deep2();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, Deep2 value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.y = in.readByte();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("q");
                owner.q = from.readLong();
            });
        } catch (BadStubData problem) {
            throw problem.in("y,q", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(Deep2 to, Deep2 from) {
        to.y = from.y;
        to.q = from.q;
    }
}
