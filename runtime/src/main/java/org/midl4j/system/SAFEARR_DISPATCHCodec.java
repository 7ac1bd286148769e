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
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Writes and reads {@link SAFEARR_DISPATCH}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class SAFEARR_DISPATCHCodec {
    static {
        Abi.require(1);
    }

    private SAFEARR_DISPATCHCodec() {}

    public static void write(NdrWriter out, SAFEARR_DISPATCH value) throws ComException {
        out.alignPointer();
        out.writeInt(value.Size);
        out.writeRefPointer(Require.nonNull(value.apDispatch, "SAFEARR_DISPATCH.apDispatch", value), (to, pointee) -> {
            int count = Require.elements("SAFEARR_DISPATCH.apDispatch", value, pointee.length, Integer.toUnsignedLong(value.Size));
            to.writeCount(count);
            for (int i = 0; i < count; i++) {
                InterfacePointers.write(to, pointee[i], IDispatch.TYPE);
            }
        });
    }

    public static SAFEARR_DISPATCH read(NdrReader in) throws ComException {
        SAFEARR_DISPATCH value = new SAFEARR_DISPATCH();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, SAFEARR_DISPATCH value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.Size = in.readInt();
            field = 1;
            in.readRefPointer(value, (from, owner) -> {
                from.at("apDispatch");
                @Nullable IDispatch[] values = new IDispatch[from.expectCount(Integer.toUnsignedLong(owner.Size), 4)];
                int i = 0;
                try {
                    for (; i < values.length; i++) {
                        int index = i;
                        InterfacePointers.read(from, values, index, IDispatch.TYPE);
                    }
                } catch (BadStubData problem2) {
                    throw problem2.at(i);
                }
                owner.apDispatch = values;
            });
        } catch (BadStubData problem) {
            throw problem.in("Size,apDispatch", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(SAFEARR_DISPATCH to, SAFEARR_DISPATCH from) {
        to.Size = from.Size;
        to.apDispatch = from.apDispatch;
    }
}
