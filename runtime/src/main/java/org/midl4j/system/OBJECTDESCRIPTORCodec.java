// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link OBJECTDESCRIPTOR}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public final class OBJECTDESCRIPTORCodec {
    static {
        Abi.require(1);
    }

    private OBJECTDESCRIPTORCodec() {}

    public static void write(NdrWriter out, OBJECTDESCRIPTOR value) throws ComException {
        int at = out.reserve(4, 24);
        out.putInt(at, value.cbSize);
        out.putGuid(at + 4, value.clsid);
        out.putInt(at + 20, value.dwDrawAspect);
        SIZELCodec.write(out, Require.nonNull(value.sizel, "OBJECTDESCRIPTOR.sizel", value));
        POINTLCodec.write(out, Require.nonNull(value.pointl, "OBJECTDESCRIPTOR.pointl", value));
        int at2 = out.reserve(4, 12);
        out.putInt(at2, value.dwStatus);
        out.putInt(at2 + 4, value.dwFullUserTypeName);
        out.putInt(at2 + 8, value.dwSrcOfCopy);
    }

    public static OBJECTDESCRIPTOR read(NdrReader in) throws ComException {
        OBJECTDESCRIPTOR value = new OBJECTDESCRIPTOR();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, OBJECTDESCRIPTOR value) throws ComException {
        int field = 0;
        try {
            int at = in.take(4, 24);
            value.cbSize = in.getInt(at);
            value.clsid = in.getGuid(at + 4);
            value.dwDrawAspect = in.getInt(at + 20);
            field = 1;
            SIZELCodec.read(in, value.sizel);
            field = 2;
            POINTLCodec.read(in, value.pointl);
            field = 3;
            int at2 = in.take(4, 12);
            value.dwStatus = in.getInt(at2);
            value.dwFullUserTypeName = in.getInt(at2 + 4);
            value.dwSrcOfCopy = in.getInt(at2 + 8);
        } catch (BadStubData problem) {
            throw problem.in("cbSize,sizel,pointl,dwStatus", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(OBJECTDESCRIPTOR to, OBJECTDESCRIPTOR from) {
        to.cbSize = from.cbSize;
        to.clsid = from.clsid;
        to.dwDrawAspect = from.dwDrawAspect;
        to.sizel = from.sizel;
        to.pointl = from.pointl;
        to.dwStatus = from.dwStatus;
        to.dwFullUserTypeName = from.dwFullUserTypeName;
        to.dwSrcOfCopy = from.dwSrcOfCopy;
    }
}
