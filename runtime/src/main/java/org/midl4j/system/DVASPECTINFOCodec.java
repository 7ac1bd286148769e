// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link DVASPECTINFO}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public final class DVASPECTINFOCodec {
    static {
        Abi.require(1);
    }

    private DVASPECTINFOCodec() {}

    public static void write(NdrWriter out, DVASPECTINFO value) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, value.cb);
        out.putInt(at + 4, value.dwFlags);
    }

    public static DVASPECTINFO read(NdrReader in) throws ComException {
        DVASPECTINFO value = new DVASPECTINFO();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, DVASPECTINFO value) throws ComException {
        try {
            int at = in.take(4, 8);
            value.cb = in.getInt(at);
            value.dwFlags = in.getInt(at + 4);
        } catch (BadStubData problem) {
            throw problem.in("cb");
        }
    }

    /** Makes one value like another one. */
    public static void copy(DVASPECTINFO to, DVASPECTINFO from) {
        to.cb = from.cb;
        to.dwFlags = from.dwFlags;
    }
}
