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
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, PtrNest value) throws ComException {
        out.alignPointer();
        out.writeInt(value.z);
        PtrStCodec.writeBody(out, Require.nonNull(value.first, "PtrNest.first", value));
        out.writeShort(value.mid);
        PtrStCodec.writeBody(out, Require.nonNull(value.second, "PtrNest.second", value));
        PtrStCodec.writeBody(out, Require.nonNull(value.third, "PtrNest.third", value));
        out.align64(8);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, PtrNest value) throws ComException {
        PtrStCodec.writePointees(out, value.first);
        PtrStCodec.writePointees(out, value.second);
        PtrStCodec.writePointees(out, value.third);
    }

    public static PtrNest read(NdrReader in) throws ComException {
        PtrNest value = new PtrNest();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, PtrNest value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            in.alignPointer();
            value.z = in.readInt();
            field = 1;
            present |= PtrStCodec.readBody(in, value.first);
            field = 2;
            value.mid = in.readShort();
            field = 3;
            present |= PtrStCodec.readBody(in, value.second) << 2;
            field = 4;
            present |= PtrStCodec.readBody(in, value.third) << 4;
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("z,first,mid,second,third", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, PtrNest value, int present) throws ComException {
        int field = 0;
        try {
            PtrStCodec.readPointees(in, value.first, present);
            field = 1;
            PtrStCodec.readPointees(in, value.second, present >>> 2);
            field = 2;
            PtrStCodec.readPointees(in, value.third, present >>> 4);
        } catch (BadStubData problem) {
            throw problem.in("first,second,third", field);
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
