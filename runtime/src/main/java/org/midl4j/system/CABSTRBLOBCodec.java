// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link CABSTRBLOB}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("propidlbase.idl")
@NullMarked
public final class CABSTRBLOBCodec {
    static {
        Abi.require(1);
    }

    private CABSTRBLOBCodec() {}

    public static void write(NdrWriter out, CABSTRBLOB value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, CABSTRBLOB value) throws ComException {
        out.alignPointer();
        out.writeInt(value.cElems);
        out.writePointer(value.pElems);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, CABSTRBLOB value) throws ComException {
        if (value.pElems != null) {
            int count = Require.elements("CABSTRBLOB.pElems", value, value.pElems.length, Integer.toUnsignedLong(value.cElems));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                BSTRBLOBCodec.writeBody(out, Require.nonNull(value.pElems[i], "CABSTRBLOB.pElems[]", value.pElems));
            }
            for (int i = 0; i < count; i++) {
                BSTRBLOBCodec.writePointees(out, value.pElems[i]);
            }
        }
    }

    public static CABSTRBLOB read(NdrReader in) throws ComException {
        CABSTRBLOB value = new CABSTRBLOB();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, CABSTRBLOB value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            in.alignPointer();
            value.cElems = in.readInt();
            field = 1;
            if (in.readPointer()) {
                present |= 1;
            }
        } catch (BadStubData problem) {
            throw problem.in("cElems,pElems", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, CABSTRBLOB value, int present) throws
            ComException {
        try {
            if ((present & 1) != 0) {
                BSTRBLOB[] values = new BSTRBLOB[in.expectCount(Integer.toUnsignedLong(value.cElems), 8)];
                int[] present2 = new int[values.length];
                int i = 0;
                try {
                    for (; i < values.length; i++) {
                        BSTRBLOB element = new BSTRBLOB();
                        values[i] = element;
                        present2[i] = BSTRBLOBCodec.readBody(in, element);
                    }
                    for (i = 0; i < values.length; i++) {
                        BSTRBLOBCodec.readPointees(in, values[i], present2[i]);
                    }
                } catch (BadStubData problem2) {
                    throw problem2.at(i);
                }
                value.pElems = values;
            }
        } catch (BadStubData problem) {
            throw problem.in("pElems");
        }
    }

    /** Makes one value like another one. */
    public static void copy(CABSTRBLOB to, CABSTRBLOB from) {
        to.cElems = from.cElems;
        to.pElems = from.pElems;
    }
}
