// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link uCLSSPEC_ByName}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class uCLSSPEC_ByNameCodec {
    static {
        Abi.require(1);
    }

    private uCLSSPEC_ByNameCodec() {}

    public static void write(NdrWriter out, uCLSSPEC_ByName value) throws ComException {
        out.writePointer(value.pPackageName, NdrWriter::writeWideString);
        out.writeGuid(value.PolicyId);
    }

    public static uCLSSPEC_ByName read(NdrReader in) throws ComException {
        uCLSSPEC_ByName value = new uCLSSPEC_ByName();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, uCLSSPEC_ByName value) throws ComException {
        int field = 0;
        try {
            in.readPointer(value, (from, owner) -> {
                from.at("pPackageName");
                owner.pPackageName = from.readWideString();
            });
            field = 1;
            value.PolicyId = in.readGuid();
        } catch (BadStubData problem) {
            throw problem.in("pPackageName,PolicyId", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(uCLSSPEC_ByName to, uCLSSPEC_ByName from) {
        to.pPackageName = from.pPackageName;
        to.PolicyId = from.PolicyId;
    }
}
