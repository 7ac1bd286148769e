// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link TYPEDESC}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class TYPEDESCCodec {
    static {
        Abi.require(1);
    }

    private TYPEDESCCodec() {}

    public static void write(NdrWriter out, TYPEDESC value) throws ComException {
        out.alignPointer();
        out.align64(8);
        out.writeShort((short) TYPEDESC_typeCodec.select("TYPEDESC.type", Require.nonNull(value.type, "TYPEDESC.type", value), Short.toUnsignedInt(value.vt)));
        TYPEDESC_typeCodec.write(out, value.type);
        out.writeShort(value.vt);
        out.align64(8);
    }

    public static TYPEDESC read(NdrReader in) throws ComException {
        TYPEDESC value = new TYPEDESC();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, TYPEDESC value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            in.align64(8);
            TYPEDESC_typeCodec.read(in, Short.toUnsignedLong(in.readShort()), arm -> value.type = arm);
            field = 1;
            value.vt = in.readShort();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("type,vt", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(TYPEDESC to, TYPEDESC from) {
        to.type = from.type;
        to.vt = from.vt;
    }
}
