// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Writes and reads {@link uSTGMEDIUM}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public final class uSTGMEDIUMCodec {
    static {
        Abi.require(1);
    }

    private uSTGMEDIUMCodec() {}

    public static void write(NdrWriter out, uSTGMEDIUM value) throws ComException {
        out.alignPointer();
        out.writeInt(value.tymed);
        out.align64(8);
        out.writeInt((int) uSTGMEDIUM_valueCodec.select("uSTGMEDIUM.value", Require.nonNull(value.value, "uSTGMEDIUM.value", value), Integer.toUnsignedLong(value.tymed)));
        uSTGMEDIUM_valueCodec.write(out, value.value);
        InterfacePointers.write(out, value.pUnkForRelease, InterfaceType.UNKNOWN);
    }

    public static uSTGMEDIUM read(NdrReader in) throws ComException {
        uSTGMEDIUM value = new uSTGMEDIUM();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, uSTGMEDIUM value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.tymed = in.readInt();
            field = 1;
            in.align64(8);
            uSTGMEDIUM_valueCodec.read(in, Checked.discriminant("uSTGMEDIUM.value", Integer.toUnsignedLong(in.readInt()), Integer.toUnsignedLong(value.tymed)), arm -> value.value = arm);
            field = 2;
            InterfacePointers.read(in, value, InterfaceType.UNKNOWN, (owner, object) -> owner.pUnkForRelease = object);
        } catch (BadStubData problem) {
            throw problem.in("tymed,value,pUnkForRelease", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(uSTGMEDIUM to, uSTGMEDIUM from) {
        to.tymed = from.tymed;
        to.value = from.value;
        to.pUnkForRelease = from.pUnkForRelease;
    }
}
