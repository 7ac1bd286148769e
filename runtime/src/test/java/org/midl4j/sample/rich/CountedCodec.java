// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

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
@MidlGenerated("rich.idl")
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
        out.putShort(at, value.used);
        out.putShort(at + 2, value.size);
        out.writePointer(value.text);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, Counted value) throws ComException {
        if (value.text != null) {
            out.writeCount(Short.toUnsignedInt(value.size) / 2);
            int length = Require.elements("Counted.text", value, value.text.length, Short.toUnsignedInt(value.used) / 2);
            Require.within("Counted.text", value, length, Short.toUnsignedInt(value.size) / 2);
            out.writeCount(0);
            out.writeCount(length);
            out.writeChars(value.text, 0, length);
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
            value.used = in.getShort(at);
            value.size = in.getShort(at + 2);
            field = 1;
            if (in.readPointer()) {
                present |= 1;
            }
        } catch (BadStubData problem) {
            throw problem.in("used,text", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, Counted value, int present) throws ComException {
        try {
            if ((present & 1) != 0) {
                in.expectCount(Short.toUnsignedInt(value.size) / 2);
                int count = in.expectRange(0, Short.toUnsignedInt(value.used) / 2, Short.toUnsignedInt(value.size) / 2, 2);
                value.text = in.readChars(count);
            }
        } catch (BadStubData problem) {
            throw problem.in("text");
        }
    }

    /** Makes one value like another one. */
    public static void copy(Counted to, Counted from) {
        to.used = from.used;
        to.size = from.size;
        to.text = from.text;
    }
}
