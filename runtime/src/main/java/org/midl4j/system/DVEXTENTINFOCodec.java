// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link DVEXTENTINFO}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public final class DVEXTENTINFOCodec {
    static {
        Abi.require(1);
    }

    private DVEXTENTINFOCodec() {}

    public static void write(NdrWriter out, DVEXTENTINFO value) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, value.cb);
        out.putInt(at + 4, value.dwExtentMode);
        SIZELCodec.write(out, Require.nonNull(value.sizelProposed, "DVEXTENTINFO.sizelProposed", value));
        out.align64(4);
    }

    public static DVEXTENTINFO read(NdrReader in) throws ComException {
        DVEXTENTINFO value = new DVEXTENTINFO();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, DVEXTENTINFO value) throws ComException {
        int field = 0;
        try {
            int at = in.take(4, 8);
            value.cb = in.getInt(at);
            value.dwExtentMode = in.getInt(at + 4);
            field = 1;
            SIZELCodec.read(in, value.sizelProposed);
            in.align64(4);
        } catch (BadStubData problem) {
            throw problem.in("cb,sizelProposed", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(DVEXTENTINFO to, DVEXTENTINFO from) {
        to.cb = from.cb;
        to.dwExtentMode = from.dwExtentMode;
        to.sizelProposed = from.sizelProposed;
    }
}
