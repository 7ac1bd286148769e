// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link userFLAG_STGMEDIUM}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public final class userFLAG_STGMEDIUMCodec {
    static {
        Abi.require(1);
    }

    private userFLAG_STGMEDIUMCodec() {}

    public static void write(NdrWriter out, userFLAG_STGMEDIUM value) throws ComException {
        out.alignPointer();
        int at = out.reserve(4, 8);
        out.putInt(at, value.ContextFlags);
        out.putInt(at + 4, value.fPassOwnership);
        userSTGMEDIUMCodec.write(out, Require.nonNull(value.Stgmed, "userFLAG_STGMEDIUM.Stgmed", value));
        out.align64(8);
    }

    public static userFLAG_STGMEDIUM read(NdrReader in) throws ComException {
        userFLAG_STGMEDIUM value = new userFLAG_STGMEDIUM();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, userFLAG_STGMEDIUM value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            int at = in.take(4, 8);
            value.ContextFlags = in.getInt(at);
            value.fPassOwnership = in.getInt(at + 4);
            field = 1;
            userSTGMEDIUMCodec.read(in, value.Stgmed);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("ContextFlags,Stgmed", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(userFLAG_STGMEDIUM to, userFLAG_STGMEDIUM from) {
        to.ContextFlags = from.ContextFlags;
        to.fPassOwnership = from.fPassOwnership;
        to.Stgmed = from.Stgmed;
    }
}
