// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link CALPOLESTR}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public final class CALPOLESTRCodec {
    static {
        Abi.require(1);
    }

    private CALPOLESTRCodec() {}

    public static void write(NdrWriter out, CALPOLESTR value) throws ComException {
        out.alignPointer();
        out.writeInt(value.cElems);
        out.writePointer(value.pElems, (to, pointee) -> {
            int count = Require.elements("CALPOLESTR.pElems", value, pointee.length, Integer.toUnsignedLong(value.cElems));
            to.writeCount(count);
            for (int i = 0; i < count; i++) {
                to.writePointer(pointee[i], NdrWriter::writeWideString);
            }
        });
    }

    public static CALPOLESTR read(NdrReader in) throws ComException {
        CALPOLESTR value = new CALPOLESTR();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, CALPOLESTR value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.cElems = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("pElems");
                @Nullable String[] values = new String[from.expectCount(Integer.toUnsignedLong(owner.cElems), 4)];
                int i = 0;
                try {
                    for (; i < values.length; i++) {
                        from.readPointer(values, i, (from2, array, index) -> array[index] = from2.readWideString());
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
    public static void copy(CALPOLESTR to, CALPOLESTR from) {
        to.cElems = from.cElems;
        to.pElems = from.pElems;
    }
}
