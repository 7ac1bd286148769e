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

/** Writes and reads {@link CAFILETIME}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("propidlbase.idl")
@NullMarked
public final class CAFILETIMECodec {
    static {
        Abi.require(1);
    }

    private CAFILETIMECodec() {}

    public static void write(NdrWriter out, CAFILETIME value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, CAFILETIME value) throws ComException {
        out.alignPointer();
        out.writeInt(value.cElems);
        out.writePointer(value.pElems);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, CAFILETIME value) throws ComException {
        if (value.pElems != null) {
            int count = Require.elements("CAFILETIME.pElems", value, value.pElems.length, Integer.toUnsignedLong(value.cElems));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                FILETIMECodec.write(out, Require.nonNull(value.pElems[i], "CAFILETIME.pElems[]", value.pElems));
            }
        }
    }

    public static CAFILETIME read(NdrReader in) throws ComException {
        CAFILETIME value = new CAFILETIME();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, CAFILETIME value) throws ComException {
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
    public static void readPointees(NdrReader in, CAFILETIME value, int present) throws
            ComException {
        try {
            if ((present & 1) != 0) {
                FILETIME[] values = new FILETIME[in.expectCount(Integer.toUnsignedLong(value.cElems), 8)];
                int i = 0;
                try {
                    for (; i < values.length; i++) {
                        values[i] = FILETIMECodec.read(in);
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
    public static void copy(CAFILETIME to, CAFILETIME from) {
        to.cElems = from.cElems;
        to.pElems = from.pElems;
    }
}
