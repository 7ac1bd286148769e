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

/** Writes and reads {@link PtrNest}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class PtrNestCodec {
    static {
        Abi.require(1);
    }

    private PtrNestCodec() {}

    public static void write(NdrWriter out, PtrNest value) throws ComException {
        out.alignPointer();
        out.writeInt(value.z);
        PtrStCodec.write(out, Require.nonNull(value.first, "PtrNest.first", value));
        out.writeShort(value.mid);
        PtrStCodec.write(out, Require.nonNull(value.second, "PtrNest.second", value));
        PtrStCodec.write(out, Require.nonNull(value.third, "PtrNest.third", value));
        out.align64(8);
    }

    public static PtrNest read(NdrReader in) throws ComException {
        PtrNest value = new PtrNest();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, PtrNest value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.z = in.readInt();
            field = 1;
            PtrStCodec.read(in, value.first);
            field = 2;
            value.mid = in.readShort();
            field = 3;
            PtrStCodec.read(in, value.second);
            field = 4;
            PtrStCodec.read(in, value.third);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("z,first,mid,second,third", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(PtrNest to, PtrNest from) {
        to.z = from.z;
        to.first = from.first;
        to.mid = from.mid;
        to.second = from.second;
        to.third = from.third;
    }
}
