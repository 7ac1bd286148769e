// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link PROPBAG2}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public final class PROPBAG2Codec {
    static {
        Abi.require(1);
    }

    private PROPBAG2Codec() {}

    public static void write(NdrWriter out, PROPBAG2 value) throws ComException {
        out.alignPointer();
        int at = out.reserve(4, 6);
        out.putInt(at, value.dwType);
        out.putShort(at + 4, value.vt);
        out.writePointer(value.cfType, (to, pointee) -> {
            to.align64(8);
            to.writeInt((int) userCLIPFORMATCodec.select("PROPBAG2.cfType", pointee, pointee.discriminant()));
            userCLIPFORMATCodec.write(to, pointee);
        });
        out.writeInt(value.dwHint);
        out.writePointer(value.pstrName, NdrWriter::writeWideString);
        out.writeGuid(value.clsid);
    }

    public static PROPBAG2 read(NdrReader in) throws ComException {
        PROPBAG2 value = new PROPBAG2();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, PROPBAG2 value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            int at = in.take(4, 6);
            value.dwType = in.getInt(at);
            value.vt = in.getShort(at + 4);
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("cfType");
                from.align64(8);
                userCLIPFORMATCodec.read(from, from.readInt(), arm -> owner.cfType = arm);
            });
            field = 2;
            value.dwHint = in.readInt();
            field = 3;
            in.readPointer(value, (from2, owner2) -> {
                from2.at("pstrName");
                owner2.pstrName = from2.readWideString();
            });
            field = 4;
            value.clsid = in.readGuid();
        } catch (BadStubData problem) {
            throw problem.in("dwType,cfType,dwHint,pstrName,clsid", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(PROPBAG2 to, PROPBAG2 from) {
        to.dwType = from.dwType;
        to.vt = from.vt;
        to.cfType = from.cfType;
        to.dwHint = from.dwHint;
        to.pstrName = from.pstrName;
        to.clsid = from.clsid;
    }
}
