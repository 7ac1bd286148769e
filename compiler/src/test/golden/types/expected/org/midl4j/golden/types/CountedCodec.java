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

/** Writes and reads {@link Counted}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class CountedCodec {
    static {
        Abi.require(1);
    }

    private CountedCodec() {}

    public static void write(NdrWriter out, Counted value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, Counted value) throws ComException {
        out.alignPointer();
        int at = out.reserve(2, 4);
        out.putShort(at, value.len);
        out.putShort(at + 2, value.size);
        out.writePointer(value.buf);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, Counted value) throws ComException {
        if (value.buf != null) {
            out.writeCount(Short.toUnsignedInt(value.size) / 2);
            int length = Require.elements("Counted.buf", value, value.buf.length, Short.toUnsignedInt(value.len) / 2);
            Require.within("Counted.buf", value, length, Short.toUnsignedInt(value.size) / 2);
            out.writeCount(0);
            out.writeCount(length);
            out.writeChars(value.buf, 0, length);
        }
    }

    public static Counted read(NdrReader in) throws ComException {
        Counted value = new Counted();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, Counted value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            in.alignPointer();
            int at = in.take(2, 4);
            value.len = in.getShort(at);
            value.size = in.getShort(at + 2);
            field = 1;
            if (in.readPointer()) {
                present |= 1;
            }
        } catch (BadStubData problem) {
            throw problem.in("len,buf", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, Counted value, int present) throws ComException {
        try {
            if ((present & 1) != 0) {
                in.expectCount(Short.toUnsignedInt(value.size) / 2);
                int count = in.expectRange(0, Short.toUnsignedInt(value.len) / 2, Short.toUnsignedInt(value.size) / 2, 2);
                value.buf = in.readChars(count);
            }
        } catch (BadStubData problem) {
            throw problem.in("buf");
        }
    }

    /** Makes one value like another one. */
    public static void copy(Counted to, Counted from) {
        to.len = from.len;
        to.size = from.size;
        to.buf = from.buf;
    }
}
