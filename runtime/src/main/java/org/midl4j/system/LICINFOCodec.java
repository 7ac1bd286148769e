// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link LICINFO}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public final class LICINFOCodec {
    static {
        Abi.require(1);
    }

    private LICINFOCodec() {}

    public static void write(NdrWriter out, LICINFO value) throws ComException {
        int at = out.reserve(4, 12);
        out.putInt(at, value.cbLicInfo);
        out.putInt(at + 4, value.fRuntimeKeyAvail);
        out.putInt(at + 8, value.fLicVerified);
    }

    public static LICINFO read(NdrReader in) throws ComException {
        LICINFO value = new LICINFO();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, LICINFO value) throws ComException {
        try {
            int at = in.take(4, 12);
            value.cbLicInfo = in.getInt(at);
            value.fRuntimeKeyAvail = in.getInt(at + 4);
            value.fLicVerified = in.getInt(at + 8);
        } catch (BadStubData problem) {
            throw problem.in("cbLicInfo");
        }
    }

    /** Makes one value like another one. */
    public static void copy(LICINFO to, LICINFO from) {
        to.cbLicInfo = from.cbLicInfo;
        to.fRuntimeKeyAvail = from.fRuntimeKeyAvail;
        to.fLicVerified = from.fLicVerified;
    }
}
