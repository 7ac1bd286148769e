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

/** Writes and reads {@link SAFEARR_BRECORD}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class SAFEARR_BRECORDCodec {
    static {
        Abi.require(1);
    }

    private SAFEARR_BRECORDCodec() {}

    public static void write(NdrWriter out, SAFEARR_BRECORD value) throws ComException {
        out.alignPointer();
        out.writeInt(value.Size);
        out.writeRefPointer(Require.nonNull(value.aRecord, "SAFEARR_BRECORD.aRecord", value), (to, pointee) -> {
            int count = Require.elements("SAFEARR_BRECORD.aRecord", value, pointee.length, Integer.toUnsignedLong(value.Size));
            to.writeCount(count);
            for (int i = 0; i < count; i++) {
                to.writePointer(pointee[i], _wireBRECORDCodec::write);
            }
        });
    }

    public static SAFEARR_BRECORD read(NdrReader in) throws ComException {
        SAFEARR_BRECORD value = new SAFEARR_BRECORD();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, SAFEARR_BRECORD value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.Size = in.readInt();
            field = 1;
            in.readRefPointer(value, (from, owner) -> {
                from.at("aRecord");
                @Nullable _wireBRECORD[] values = new _wireBRECORD[from.expectCount(Integer.toUnsignedLong(owner.Size), 4)];
                int i = 0;
                try {
                    for (; i < values.length; i++) {
                        from.readPointer(values, i, (from2, array, index) -> array[index] = _wireBRECORDCodec.read(from2));
                    }
                } catch (BadStubData problem2) {
                    throw problem2.at(i);
                }
                owner.aRecord = values;
            });
        } catch (BadStubData problem) {
            throw problem.in("Size,aRecord", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(SAFEARR_BRECORD to, SAFEARR_BRECORD from) {
        to.Size = from.Size;
        to.aRecord = from.aRecord;
    }
}
