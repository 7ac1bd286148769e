// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.converters;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link LEG}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class LEGCodec {
    static {
        Abi.require(1);
    }

    private LEGCodec() {}

    public static void write(NdrWriter out, LEG value) throws ComException {
        out.writePointer(value.to, NdrWriter::writeWideString);
        out.writePointer(value.next, LEGCodec::write);
    }

    public static LEG read(NdrReader in) throws ComException {
        LEG value = new LEG();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, LEG value) throws ComException {
        int field = 0;
        try {
            in.readPointer(value, (from, owner) -> {
                from.at("to");
                owner.to = from.readWideString();
            });
            field = 1;
            in.readPointer(value, (from2, owner2) -> {
                from2.at("next");
                owner2.next = LEGCodec.read(from2);
            });
        } catch (BadStubData problem) {
            throw problem.in("to,next", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(LEG to, LEG from) {
        to.to = from.to;
        to.next = from.next;
    }
}
