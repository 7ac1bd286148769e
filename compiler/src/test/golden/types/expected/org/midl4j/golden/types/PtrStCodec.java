// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link PtrSt}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class PtrStCodec {
    static {
        Abi.require(1);
    }

    private PtrStCodec() {}

    public static void write(NdrWriter out, PtrSt value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, PtrSt value) throws ComException {
        out.alignPointer();
        out.writeInt(value.id);
        out.writePointer(value.name);
        out.writePointer(value.val);
        out.writeShort(value.s);
        out.align64(8);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, PtrSt value) throws ComException {
        if (value.name != null) {
            out.writeWideString(value.name);
        }
        if (value.val != null) {
            out.writeInt(value.val);
        }
    }

    public static PtrSt read(NdrReader in) throws ComException {
        PtrSt value = new PtrSt();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, PtrSt value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            in.alignPointer();
            value.id = in.readInt();
            field = 1;
            if (in.readPointer()) {
                present |= 1;
            }
            field = 2;
            if (in.readPointer()) {
                present |= 2;
            }
            field = 3;
            value.s = in.readShort();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("id,name,val,s", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, PtrSt value, int present) throws ComException {
        int field = 0;
        try {
            if ((present & 1) != 0) {
                value.name = in.readWideString();
            }
            field = 1;
            if ((present & 2) != 0) {
                value.val = in.readInt();
            }
        } catch (BadStubData problem) {
            throw problem.in("name,val", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(PtrSt to, PtrSt from) {
        to.id = from.id;
        to.name = from.name;
        to.val = from.val;
        to.s = from.s;
    }
}
