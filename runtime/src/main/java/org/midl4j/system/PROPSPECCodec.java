// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.Require;

/** Writes and reads {@link PROPSPEC}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("propidlbase.idl")
@NullMarked
public final class PROPSPECCodec {
    static {
        Abi.require(1);
    }

    private PROPSPECCodec() {}

    public static void write(NdrWriter out, PROPSPEC value) throws ComException {
        out.alignPointer();
        out.writeInt(value.ulKind);
        out.align64(8);
        out.writeInt((int) PROPSPEC_valueCodec.select("PROPSPEC.value", Require.nonNull(value.value, "PROPSPEC.value", value), Integer.toUnsignedLong(value.ulKind)));
        PROPSPEC_valueCodec.write(out, value.value);
        out.align64(8);
    }

    public static PROPSPEC read(NdrReader in) throws ComException {
        PROPSPEC value = new PROPSPEC();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, PROPSPEC value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.ulKind = in.readInt();
            field = 1;
            in.align64(8);
            PROPSPEC_valueCodec.read(in, Checked.discriminant("PROPSPEC.value", Integer.toUnsignedLong(in.readInt()), Integer.toUnsignedLong(value.ulKind)), arm -> value.value = arm);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("ulKind,value", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(PROPSPEC to, PROPSPEC from) {
        to.ulKind = from.ulKind;
        to.value = from.value;
    }
}
