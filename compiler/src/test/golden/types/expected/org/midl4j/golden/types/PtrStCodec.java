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
        out.alignPointer();
        out.writeInt(value.id);
        out.writePointer(value.name, NdrWriter::writeWideString);
        out.writePointer(value.val, NdrWriter::writeInt);
        out.writeShort(value.s);
        out.align64(8);
    }

    public static PtrSt read(NdrReader in) throws ComException {
        PtrSt value = new PtrSt();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, PtrSt value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.id = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("name");
                owner.name = from.readWideString();
            });
            field = 2;
            in.readPointer(value, (from2, owner2) -> {
                from2.at("val");
                owner2.val = from2.readInt();
            });
            field = 3;
            value.s = in.readShort();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("id,name,val,s", field);
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
