// Written by midl4j from comcat.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link CATEGORYINFO}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("comcat.idl")
@NullMarked
public final class CATEGORYINFOCodec {
    static {
        Abi.require(1);
    }

    private CATEGORYINFOCodec() {}

    public static void write(NdrWriter out, CATEGORYINFO value) throws ComException {
        int at = out.reserve(4, 20);
        out.putGuid(at, value.catid);
        out.putInt(at + 16, value.lcid);
        int count = Require.elements("CATEGORYINFO.szDescription", value, Require.nonNull(value.szDescription, "CATEGORYINFO.szDescription", value).length, 128);
        out.writeChars(value.szDescription, 0, count);
    }

    public static CATEGORYINFO read(NdrReader in) throws ComException {
        CATEGORYINFO value = new CATEGORYINFO();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, CATEGORYINFO value) throws ComException {
        int field = 0;
        try {
            int at = in.take(4, 20);
            value.catid = in.getGuid(at);
            value.lcid = in.getInt(at + 16);
            field = 1;
            value.szDescription = in.readChars(128);
        } catch (BadStubData problem) {
            throw problem.in("catid,szDescription", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(CATEGORYINFO to, CATEGORYINFO from) {
        to.catid = from.catid;
        to.lcid = from.lcid;
        to.szDescription = from.szDescription;
    }
}
