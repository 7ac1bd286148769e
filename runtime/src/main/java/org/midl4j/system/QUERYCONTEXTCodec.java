// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link QUERYCONTEXT}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class QUERYCONTEXTCodec {
    static {
        Abi.require(1);
    }

    private QUERYCONTEXTCodec() {}

    public static void write(NdrWriter out, QUERYCONTEXT value) throws ComException {
        out.writeInt(value.dwContext);
        CSPLATFORMCodec.write(out, Require.nonNull(value.Platform, "QUERYCONTEXT.Platform", value));
        int at = out.reserve(4, 12);
        out.putInt(at, value.Locale);
        out.putInt(at + 4, value.dwVersionHi);
        out.putInt(at + 8, value.dwVersionLo);
    }

    public static QUERYCONTEXT read(NdrReader in) throws ComException {
        QUERYCONTEXT value = new QUERYCONTEXT();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, QUERYCONTEXT value) throws ComException {
        int field = 0;
        try {
            value.dwContext = in.readInt();
            field = 1;
            CSPLATFORMCodec.read(in, value.Platform);
            field = 2;
            int at = in.take(4, 12);
            value.Locale = in.getInt(at);
            value.dwVersionHi = in.getInt(at + 4);
            value.dwVersionLo = in.getInt(at + 8);
        } catch (BadStubData problem) {
            throw problem.in("dwContext,Platform,Locale", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(QUERYCONTEXT to, QUERYCONTEXT from) {
        to.dwContext = from.dwContext;
        to.Platform = from.Platform;
        to.Locale = from.Locale;
        to.dwVersionHi = from.dwVersionHi;
        to.dwVersionLo = from.dwVersionLo;
    }
}
