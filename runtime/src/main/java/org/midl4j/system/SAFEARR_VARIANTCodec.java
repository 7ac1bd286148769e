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

/** Writes and reads {@link SAFEARR_VARIANT}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class SAFEARR_VARIANTCodec {
    static {
        Abi.require(1);
    }

    private SAFEARR_VARIANTCodec() {}

    public static void write(NdrWriter out, SAFEARR_VARIANT value) throws ComException {
        out.alignPointer();
        out.writeInt(value.Size);
        out.writeRefPointer(Require.nonNull(value.aVariant, "SAFEARR_VARIANT.aVariant", value), (to, pointee) -> {
            int count = Require.elements("SAFEARR_VARIANT.aVariant", value, pointee.length, Integer.toUnsignedLong(value.Size));
            to.writeCount(count);
            for (int i = 0; i < count; i++) {
                to.writePointer(pointee[i], _wireVARIANTCodec::write);
            }
        });
    }

    public static SAFEARR_VARIANT read(NdrReader in) throws ComException {
        SAFEARR_VARIANT value = new SAFEARR_VARIANT();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, SAFEARR_VARIANT value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.Size = in.readInt();
            field = 1;
            in.readRefPointer(value, (from, owner) -> {
                from.at("aVariant");
                @Nullable _wireVARIANT[] values = new _wireVARIANT[from.expectCount(Integer.toUnsignedLong(owner.Size), 4)];
                int i = 0;
                try {
                    for (; i < values.length; i++) {
                        from.readPointer(values, i, (from2, array, index) -> array[index] = _wireVARIANTCodec.read(from2));
                    }
                } catch (BadStubData problem2) {
                    throw problem2.at(i);
                }
                owner.aVariant = values;
            });
        } catch (BadStubData problem) {
            throw problem.in("Size,aVariant", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(SAFEARR_VARIANT to, SAFEARR_VARIANT from) {
        to.Size = from.Size;
        to.aVariant = from.aVariant;
    }
}
