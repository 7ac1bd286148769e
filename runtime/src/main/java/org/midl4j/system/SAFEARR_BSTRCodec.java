// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
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

/** Writes and reads {@link SAFEARR_BSTR}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class SAFEARR_BSTRCodec {
    static {
        Abi.require(1);
    }

    private SAFEARR_BSTRCodec() {}

    public static void write(NdrWriter out, SAFEARR_BSTR value) throws ComException {
        out.alignPointer();
        out.writeInt(value.Size);
        out.writeRefPointer(Require.nonNull(value.aBstr, "SAFEARR_BSTR.aBstr", value), (to, pointee) -> {
            int count = Require.elements("SAFEARR_BSTR.aBstr", value, pointee.length, Integer.toUnsignedLong(value.Size));
            to.writeCount(count);
            for (int i = 0; i < count; i++) {
                to.writePointer(pointee[i], FLAGGED_WORD_BLOBCodec::write);
            }
        });
    }

    public static SAFEARR_BSTR read(NdrReader in) throws ComException {
        SAFEARR_BSTR value = new SAFEARR_BSTR();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, SAFEARR_BSTR value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.Size = in.readInt();
            field = 1;
            in.readRefPointer(value, (from, owner) -> {
                from.at("aBstr");
                @Nullable FLAGGED_WORD_BLOB[] values = new FLAGGED_WORD_BLOB[from.expectCount(Integer.toUnsignedLong(owner.Size), 4)];
                int i = 0;
                try {
                    for (; i < values.length; i++) {
                        from.readPointer(values, i, (from2, array, index) -> array[index] = FLAGGED_WORD_BLOBCodec.read(from2));
                    }
                } catch (BadStubData problem2) {
                    throw problem2.at(i);
                }
                owner.aBstr = values;
            });
        } catch (BadStubData problem) {
            throw problem.in("Size,aBstr", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(SAFEARR_BSTR to, SAFEARR_BSTR from) {
        to.Size = from.Size;
        to.aBstr = from.aBstr;
    }
}
