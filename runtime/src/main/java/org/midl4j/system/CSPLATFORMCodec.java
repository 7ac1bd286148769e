// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link CSPLATFORM}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class CSPLATFORMCodec {
    static {
        Abi.require(1);
    }

    private CSPLATFORMCodec() {}

    public static void write(NdrWriter out, CSPLATFORM value) throws ComException {
        int at = out.reserve(4, 16);
        out.putInt(at, value.dwPlatformId);
        out.putInt(at + 4, value.dwVersionHi);
        out.putInt(at + 8, value.dwVersionLo);
        out.putInt(at + 12, value.dwProcessorArch);
    }

    public static CSPLATFORM read(NdrReader in) throws ComException {
        CSPLATFORM value = new CSPLATFORM();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, CSPLATFORM value) throws ComException {
        try {
            int at = in.take(4, 16);
            value.dwPlatformId = in.getInt(at);
            value.dwVersionHi = in.getInt(at + 4);
            value.dwVersionLo = in.getInt(at + 8);
            value.dwProcessorArch = in.getInt(at + 12);
        } catch (BadStubData problem) {
            throw problem.in("dwPlatformId");
        }
    }

    /** Makes one value like another one. */
    public static void copy(CSPLATFORM to, CSPLATFORM from) {
        to.dwPlatformId = from.dwPlatformId;
        to.dwVersionHi = from.dwVersionHi;
        to.dwVersionLo = from.dwVersionLo;
        to.dwProcessorArch = from.dwProcessorArch;
    }
}
