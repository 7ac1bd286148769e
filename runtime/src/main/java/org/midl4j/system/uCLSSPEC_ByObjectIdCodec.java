// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link uCLSSPEC_ByObjectId}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class uCLSSPEC_ByObjectIdCodec {
    static {
        Abi.require(1);
    }

    private uCLSSPEC_ByObjectIdCodec() {}

    public static void write(NdrWriter out, uCLSSPEC_ByObjectId value) throws ComException {
        int at = out.reserve(4, 32);
        out.putGuid(at, value.ObjectId);
        out.putGuid(at + 16, value.PolicyId);
    }

    public static uCLSSPEC_ByObjectId read(NdrReader in) throws ComException {
        uCLSSPEC_ByObjectId value = new uCLSSPEC_ByObjectId();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, uCLSSPEC_ByObjectId value) throws ComException {
        try {
            int at = in.take(4, 32);
            value.ObjectId = in.getGuid(at);
            value.PolicyId = in.getGuid(at + 16);
        } catch (BadStubData problem) {
            throw problem.in("ObjectId");
        }
    }

    /** Makes one value like another one. */
    public static void copy(uCLSSPEC_ByObjectId to, uCLSSPEC_ByObjectId from) {
        to.ObjectId = from.ObjectId;
        to.PolicyId = from.PolicyId;
    }
}
