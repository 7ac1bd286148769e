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

/** Writes and reads {@link VARDESC}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class VARDESCCodec {
    static {
        Abi.require(1);
    }

    private VARDESCCodec() {}

    public static void write(NdrWriter out, VARDESC value) throws ComException {
        out.alignPointer();
        out.writeInt(value.memid);
        out.writePointer(value.lpstrSchema, NdrWriter::writeWideString);
        out.align64(8);
        out.writeInt((int) VARDESC_valueCodec.select("VARDESC.value", Require.nonNull(value.value, "VARDESC.value", value), value.varkind));
        VARDESC_valueCodec.write(out, value.value);
        ELEMDESCCodec.write(out, Require.nonNull(value.elemdescVar, "VARDESC.elemdescVar", value));
        out.writeShort(value.wVarFlags);
        out.writeInt(value.varkind);
        out.align64(8);
    }

    public static VARDESC read(NdrReader in) throws ComException {
        VARDESC value = new VARDESC();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, VARDESC value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.memid = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("lpstrSchema");
                owner.lpstrSchema = from.readWideString();
            });
            field = 2;
            in.align64(8);
            VARDESC_valueCodec.read(in, in.readInt(), arm -> value.value = arm);
            field = 3;
            ELEMDESCCodec.read(in, value.elemdescVar);
            field = 4;
            value.wVarFlags = in.readShort();
            field = 5;
            value.varkind = in.readInt();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("memid,lpstrSchema,value,elemdescVar,wVarFlags,varkind", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(VARDESC to, VARDESC from) {
        to.memid = from.memid;
        to.lpstrSchema = from.lpstrSchema;
        to.value = from.value;
        to.elemdescVar = from.elemdescVar;
        to.wVarFlags = from.wVarFlags;
        to.varkind = from.varkind;
    }
}
