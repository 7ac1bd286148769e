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

/** Writes and reads {@link AR}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class ARCodec {
    static {
        Abi.require(1);
    }

    private ARCodec() {}

    public static void write(NdrWriter out, AR value) throws ComException {
        out.alignPointer();
        out.writeByte(value.c);
        int count = Require.elements("AR.arr", value, Require.nonNull(value.arr, "AR.arr", value).length, 2);
        for (int i = 0; i < count; i++) {
            PtrStCodec.writeBody(out, Require.nonNull(value.arr[i], "AR.arr[]", value.arr));
            out.later(value.arr[i], PtrStCodec::writePointees);
        }
        out.writeInt(value.z);
        out.align64(8);
    }

    public static AR read(NdrReader in) throws ComException {
        AR value = new AR();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, AR value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.c = in.readByte();
            field = 1;
            PtrSt[] values = new PtrSt[2];
            int i = 0;
            try {
                for (; i < values.length; i++) {
                    PtrSt element = new PtrSt();
                    in.later(element, PtrStCodec.readBody(in, element), PtrStCodec::readPointees);
                    values[i] = element;
                }
            } catch (BadStubData problem2) {
                throw problem2.at(i);
            }
            value.arr = values;
            field = 2;
            value.z = in.readInt();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("c,arr,z", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(AR to, AR from) {
        to.c = from.c;
        to.arr = from.arr;
        to.z = from.z;
    }
}
