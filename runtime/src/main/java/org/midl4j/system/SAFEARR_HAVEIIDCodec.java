// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Writes and reads {@link SAFEARR_HAVEIID}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class SAFEARR_HAVEIIDCodec {
    static {
        Abi.require(1);
    }

    private SAFEARR_HAVEIIDCodec() {}

    public static void write(NdrWriter out, SAFEARR_HAVEIID value) throws ComException {
        out.alignPointer();
        out.writeInt(value.Size);
        out.writeRefPointer(Require.nonNull(value.apUnknown, "SAFEARR_HAVEIID.apUnknown", value), (to, pointee) -> {
            int count = Require.elements("SAFEARR_HAVEIID.apUnknown", value, pointee.length, Integer.toUnsignedLong(value.Size));
            to.writeCount(count);
            for (int i = 0; i < count; i++) {
                InterfacePointers.write(to, pointee[i], InterfaceType.UNKNOWN);
            }
        });
        out.writeGuid(value.iid);
    }

    public static SAFEARR_HAVEIID read(NdrReader in) throws ComException {
        SAFEARR_HAVEIID value = new SAFEARR_HAVEIID();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, SAFEARR_HAVEIID value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.Size = in.readInt();
            field = 1;
            in.readRefPointer(value, (from, owner) -> {
                from.at("apUnknown");
                @Nullable IUnknown[] values = new IUnknown[from.expectCount(Integer.toUnsignedLong(owner.Size), 4)];
                int i = 0;
                try {
                    for (; i < values.length; i++) {
                        int index = i;
                        InterfacePointers.read(from, values, index, InterfaceType.UNKNOWN);
                    }
                } catch (BadStubData problem2) {
                    throw problem2.at(i);
                }
                owner.apUnknown = values;
            });
            field = 2;
            value.iid = in.readGuid();
        } catch (BadStubData problem) {
            throw problem.in("Size,apUnknown,iid", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(SAFEARR_HAVEIID to, SAFEARR_HAVEIID from) {
        to.Size = from.Size;
        to.apUnknown = from.apUnknown;
        to.iid = from.iid;
    }
}
