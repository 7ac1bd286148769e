// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link Deep}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class DeepCodec {
    static {
        Abi.require(1);
    }

    private DeepCodec() {}

    public static void write(NdrWriter out, Deep value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, Deep value) throws ComException {
        out.writeLong(value.x);
        out.writePointer(value.p);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, Deep value) throws ComException {
        if (value.p != null) {
            Deep2Codec.write(out, value.p);
        }
    }

    public static Deep read(NdrReader in) throws ComException {
        Deep value = new Deep();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, Deep value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            value.x = in.readLong();
            field = 1;
            if (in.readPointer()) {
                present |= 1;
            }
        } catch (BadStubData problem) {
            throw problem.in("x,p", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, Deep value, int present) throws ComException {
        try {
            if ((present & 1) != 0) {
                value.p = Deep2Codec.read(in);
            }
        } catch (BadStubData problem) {
            throw problem.in("p");
        }
    }

    /** Makes one value like another one. */
    public static void copy(Deep to, Deep from) {
        to.x = from.x;
        to.p = from.p;
    }
}
