// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link LUID}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class LUIDCodec {
    static {
        Abi.require(1);
    }

    private LUIDCodec() {}

    public static void write(NdrWriter out, LUID value) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, value.LowPart);
        out.putInt(at + 4, value.HighPart);
    }

    public static LUID read(NdrReader in) throws ComException {
        LUID value = new LUID();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, LUID value) throws ComException {
        try {
            int at = in.take(4, 8);
            value.LowPart = in.getInt(at);
            value.HighPart = in.getInt(at + 4);
        } catch (BadStubData problem) {
            throw problem.in("LowPart");
        }
    }

    /** Makes one value like another one. */
    public static void copy(LUID to, LUID from) {
        to.LowPart = from.LowPart;
        to.HighPart = from.HighPart;
    }
}
