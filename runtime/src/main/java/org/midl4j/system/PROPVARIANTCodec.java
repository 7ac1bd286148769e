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

/** Writes and reads {@link PROPVARIANT}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("propidlbase.idl")
@NullMarked
public final class PROPVARIANTCodec {
    static {
        Abi.require(1);
    }

    private PROPVARIANTCodec() {}

    public static void write(NdrWriter out, PROPVARIANT value) throws ComException {
        int at = out.reserve(8, 8);
        out.putShort(at, value.vt);
        out.putByte(at + 2, value.wReserved1);
        out.putByte(at + 3, value.wReserved2);
        out.putInt(at + 4, value.wReserved3);
        out.align64(8);
        out.writeShort((short) PROPVARIANT_valueCodec.select("PROPVARIANT.value", Require.nonNull(value.value, "PROPVARIANT.value", value), (char) (Short.toUnsignedInt(value.vt) & 8191)));
        PROPVARIANT_valueCodec.write(out, value.value);
        out.align64(8);
    }

    public static PROPVARIANT read(NdrReader in) throws ComException {
        PROPVARIANT value = new PROPVARIANT();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, PROPVARIANT value) throws ComException {
        int field = 0;
        try {
            int at = in.take(8, 8);
            value.vt = in.getShort(at);
            value.wReserved1 = in.getByte(at + 2);
            value.wReserved2 = in.getByte(at + 3);
            value.wReserved3 = in.getInt(at + 4);
            field = 1;
            in.align64(8);
            PROPVARIANT_valueCodec.read(in, Checked.discriminant("PROPVARIANT.value", Short.toUnsignedLong(in.readShort()), (char) (Short.toUnsignedInt(value.vt) & 8191)), arm -> value.value = arm);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("vt,value", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(PROPVARIANT to, PROPVARIANT from) {
        to.vt = from.vt;
        to.wReserved1 = from.wReserved1;
        to.wReserved2 = from.wReserved2;
        to.wReserved3 = from.wReserved3;
        to.value = from.value;
    }
}
