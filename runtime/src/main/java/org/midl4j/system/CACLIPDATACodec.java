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

/** Writes and reads {@link CACLIPDATA}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("propidlbase.idl")
@NullMarked
public final class CACLIPDATACodec {
    static {
        Abi.require(1);
    }

    private CACLIPDATACodec() {}

    public static void write(NdrWriter out, CACLIPDATA value) throws ComException {
        out.alignPointer();
        out.writeInt(value.cElems);
        out.writePointer(value.pElems, (to, pointee) -> {
            int count = Require.elements("CACLIPDATA.pElems", value, pointee.length, Integer.toUnsignedLong(value.cElems));
            to.writeCount(count);
            for (int i = 0; i < count; i++) {
                CLIPDATACodec.write(to, Require.nonNull(pointee[i], "CACLIPDATA.pElems[]", pointee));
            }
        });
    }

    public static CACLIPDATA read(NdrReader in) throws ComException {
        CACLIPDATA value = new CACLIPDATA();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, CACLIPDATA value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.cElems = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("pElems");
                CLIPDATA[] values = new CLIPDATA[from.expectCount(Integer.toUnsignedLong(owner.cElems), 12)];
                int i = 0;
                try {
                    for (; i < values.length; i++) {
                        values[i] = CLIPDATACodec.read(from);
                    }
                } catch (BadStubData problem2) {
                    throw problem2.at(i);
                }
                owner.pElems = values;
            });
        } catch (BadStubData problem) {
            throw problem.in("cElems,pElems", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(CACLIPDATA to, CACLIPDATA from) {
        to.cElems = from.cElems;
        to.pElems = from.pElems;
    }
}
