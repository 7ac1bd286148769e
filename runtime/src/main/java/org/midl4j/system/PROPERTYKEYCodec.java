// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link PROPERTYKEY}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class PROPERTYKEYCodec {
    static {
        Abi.require(1);
    }

    private PROPERTYKEYCodec() {}

    public static void write(NdrWriter out, PROPERTYKEY value) throws ComException {
        int at = out.reserve(4, 20);
        out.putGuid(at, value.fmtid);
        out.putInt(at + 16, value.pid);
    }

    public static PROPERTYKEY read(NdrReader in) throws ComException {
        PROPERTYKEY value = new PROPERTYKEY();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, PROPERTYKEY value) throws ComException {
        try {
            int at = in.take(4, 20);
            value.fmtid = in.getGuid(at);
            value.pid = in.getInt(at + 16);
        } catch (BadStubData problem) {
            throw problem.in("fmtid");
        }
    }

    /** Makes one value like another one. */
    public static void copy(PROPERTYKEY to, PROPERTYKEY from) {
        to.fmtid = from.fmtid;
        to.pid = from.pid;
    }
}
