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
        out.alignPointer();
        int at = out.reserve(2, 4);
        out.putShort(at, value.used);
        out.putShort(at + 2, value.size);
        out.writePointer(value.text, (to, pointee) -> {
            to.writeCount(Short.toUnsignedInt(value.size) / 2);
            int length = Require.elements("Counted.text", value, pointee.length, Short.toUnsignedInt(value.used) / 2);
            Require.within("Counted.text", value, length, Short.toUnsignedInt(value.size) / 2);
            to.writeCount(0);
            to.writeCount(length);
            to.writeChars(pointee, 0, length);
        });
    }

    public static Counted read(NdrReader in) throws ComException {
        Counted value = new Counted();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, Counted value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            int at = in.take(2, 4);
            value.used = in.getShort(at);
            value.size = in.getShort(at + 2);
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("text");
                from.expectCount(Short.toUnsignedInt(owner.size) / 2);
                int count = from.expectRange(0, Short.toUnsignedInt(owner.used) / 2, Short.toUnsignedInt(owner.size) / 2, 2);
                owner.text = from.readChars(count);
            });
        } catch (BadStubData problem) {
            throw problem.in("used,text", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(Counted to, Counted from) {
        to.used = from.used;
        to.size = from.size;
        to.text = from.text;
    }
}
