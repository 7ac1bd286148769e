// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link CACLSID}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("propidlbase.idl")
@NullMarked
public final class CACLSIDCodec {
    static {
        Abi.require(1);
    }

    private CACLSIDCodec() {}

    public static void write(NdrWriter out, CACLSID value) throws ComException {
        out.alignPointer();
        out.writeInt(value.cElems);
        out.writePointer(value.pElems, (to, pointee) -> {
            int count = Require.elements("CACLSID.pElems", value, pointee.length, Integer.toUnsignedLong(value.cElems));
            to.writeCount(count);
            for (int i = 0; i < count; i++) {
                to.writeGuid(pointee[i]);
            }
        });
    }

    public static CACLSID read(NdrReader in) throws ComException {
        CACLSID value = new CACLSID();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, CACLSID value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.cElems = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("pElems");
                Guid[] values = new Guid[from.expectCount(Integer.toUnsignedLong(owner.cElems), 16)];
                int i = 0;
                try {
                    for (; i < values.length; i++) {
                        values[i] = from.readGuid();
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
    public static void copy(CACLSID to, CACLSID from) {
        to.cElems = from.cElems;
        to.pElems = from.pElems;
    }
}
