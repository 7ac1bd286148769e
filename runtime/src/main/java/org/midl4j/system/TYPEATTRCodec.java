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

/** Writes and reads {@link TYPEATTR}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class TYPEATTRCodec {
    static {
        Abi.require(1);
    }

    private TYPEATTRCodec() {}

    public static void write(NdrWriter out, TYPEATTR value) throws ComException {
        out.alignPointer();
        int at = out.reserve(4, 32);
        out.putGuid(at, value.guid);
        out.putInt(at + 16, value.lcid);
        out.putInt(at + 20, value.dwReserved);
        out.putInt(at + 24, value.memidConstructor);
        out.putInt(at + 28, value.memidDestructor);
        out.writePointer(value.lpstrSchema, NdrWriter::writeWideString);
        int at2 = out.reserve(4, 24);
        out.putInt(at2, value.cbSizeInstance);
        out.putInt(at2 + 4, value.typekind);
        out.putShort(at2 + 8, value.cFuncs);
        out.putShort(at2 + 10, value.cVars);
        out.putShort(at2 + 12, value.cImplTypes);
        out.putShort(at2 + 14, value.cbSizeVft);
        out.putShort(at2 + 16, value.cbAlignment);
        out.putShort(at2 + 18, value.wTypeFlags);
        out.putShort(at2 + 20, value.wMajorVerNum);
        out.putShort(at2 + 22, value.wMinorVerNum);
        TYPEDESCCodec.write(out, Require.nonNull(value.tdescAlias, "TYPEATTR.tdescAlias", value));
        IDLDESCCodec.write(out, Require.nonNull(value.idldescType, "TYPEATTR.idldescType", value));
        out.align64(8);
    }

    public static TYPEATTR read(NdrReader in) throws ComException {
        TYPEATTR value = new TYPEATTR();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, TYPEATTR value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            int at = in.take(4, 32);
            value.guid = in.getGuid(at);
            value.lcid = in.getInt(at + 16);
            value.dwReserved = in.getInt(at + 20);
            value.memidConstructor = in.getInt(at + 24);
            value.memidDestructor = in.getInt(at + 28);
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("lpstrSchema");
                owner.lpstrSchema = from.readWideString();
            });
            field = 2;
            int at2 = in.take(4, 24);
            value.cbSizeInstance = in.getInt(at2);
            value.typekind = in.getInt(at2 + 4);
            value.cFuncs = in.getShort(at2 + 8);
            value.cVars = in.getShort(at2 + 10);
            value.cImplTypes = in.getShort(at2 + 12);
            value.cbSizeVft = in.getShort(at2 + 14);
            value.cbAlignment = in.getShort(at2 + 16);
            value.wTypeFlags = in.getShort(at2 + 18);
            value.wMajorVerNum = in.getShort(at2 + 20);
            value.wMinorVerNum = in.getShort(at2 + 22);
            field = 3;
            TYPEDESCCodec.read(in, value.tdescAlias);
            field = 4;
            IDLDESCCodec.read(in, value.idldescType);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("guid,lpstrSchema,cbSizeInstance,tdescAlias,idldescType", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(TYPEATTR to, TYPEATTR from) {
        to.guid = from.guid;
        to.lcid = from.lcid;
        to.dwReserved = from.dwReserved;
        to.memidConstructor = from.memidConstructor;
        to.memidDestructor = from.memidDestructor;
        to.lpstrSchema = from.lpstrSchema;
        to.cbSizeInstance = from.cbSizeInstance;
        to.typekind = from.typekind;
        to.cFuncs = from.cFuncs;
        to.cVars = from.cVars;
        to.cImplTypes = from.cImplTypes;
        to.cbSizeVft = from.cbSizeVft;
        to.cbAlignment = from.cbAlignment;
        to.wTypeFlags = from.wTypeFlags;
        to.wMajorVerNum = from.wMajorVerNum;
        to.wMinorVerNum = from.wMinorVerNum;
        to.tdescAlias = from.tdescAlias;
        to.idldescType = from.idldescType;
    }
}
