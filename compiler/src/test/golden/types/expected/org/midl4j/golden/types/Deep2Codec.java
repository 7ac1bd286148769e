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
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, Deep2 value) throws ComException {
        out.alignPointer();
        out.writeByte(value.y);
        out.writePointer(value.q);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, Deep2 value) throws ComException {
        if (value.q != null) {
            out.writeLong(value.q);
        }
    }

    public static Deep2 read(NdrReader in) throws ComException {
        Deep2 value = new Deep2();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, Deep2 value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            in.alignPointer();
            value.y = in.readByte();
            field = 1;
            if (in.readPointer()) {
                present |= 1;
            }
        } catch (BadStubData problem) {
            throw problem.in("y,q", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, Deep2 value, int present) throws ComException {
        try {
            if ((present & 1) != 0) {
                value.q = in.readLong();
            }
        } catch (BadStubData problem) {
            throw problem.in("q");
        }
    }

    /** Makes one value like another one. */
    public static void copy(Deep2 to, Deep2 from) {
        to.y = from.y;
        to.q = from.q;
    }
}
