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

/** Writes and reads {@link CADATE}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("propidlbase.idl")
@NullMarked
public final class CADATECodec {
    static {
        Abi.require(1);
    }

    private CADATECodec() {}

    public static void write(NdrWriter out, CADATE value) throws ComException {
        out.alignPointer();
        out.writeInt(value.cElems);
        out.writePointer(value.pElems, (to, pointee) -> {
            int count = Require.elements("CADATE.pElems", value, pointee.length, Integer.toUnsignedLong(value.cElems));
            to.writeCount(count);
            to.writeDoubles(pointee, 0, count);
        });
    }

    public static CADATE read(NdrReader in) throws ComException {
        CADATE value = new CADATE();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, CADATE value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.cElems = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("pElems");
                owner.pElems = from.readDoubles(from.expectCount(Integer.toUnsignedLong(owner.cElems), 8));
            });
        } catch (BadStubData problem) {
            throw problem.in("cElems,pElems", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(CADATE to, CADATE from) {
        to.cElems = from.cElems;
        to.pElems = from.pElems;
    }
}
