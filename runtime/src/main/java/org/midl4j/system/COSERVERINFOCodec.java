// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link COSERVERINFO}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public final class COSERVERINFOCodec {
    static {
        Abi.require(1);
    }

    private COSERVERINFOCodec() {}

    public static void write(NdrWriter out, COSERVERINFO value) throws ComException {
        out.alignPointer();
        out.writeInt(value.dwReserved1);
        out.writePointer(value.pwszName, NdrWriter::writeWideString);
        out.writePointer(value.pAuthInfo, COAUTHINFOCodec::write);
        out.writeInt(value.dwReserved2);
        out.align64(8);
    }

    public static COSERVERINFO read(NdrReader in) throws ComException {
        COSERVERINFO value = new COSERVERINFO();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, COSERVERINFO value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.dwReserved1 = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("pwszName");
                owner.pwszName = from.readWideString();
            });
            field = 2;
            in.readPointer(value, (from2, owner2) -> {
                from2.at("pAuthInfo");
                owner2.pAuthInfo = COAUTHINFOCodec.read(from2);
            });
            field = 3;
            value.dwReserved2 = in.readInt();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("dwReserved1,pwszName,pAuthInfo,dwReserved2", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(COSERVERINFO to, COSERVERINFO from) {
        to.dwReserved1 = from.dwReserved1;
        to.pwszName = from.pwszName;
        to.pAuthInfo = from.pAuthInfo;
        to.dwReserved2 = from.dwReserved2;
    }
}
