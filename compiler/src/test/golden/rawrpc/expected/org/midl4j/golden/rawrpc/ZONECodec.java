// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.rawrpc;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link ZONE}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class ZONECodec {
    static {
        Abi.require(1);
    }

    private ZONECodec() {}

    public static void write(NdrWriter out, ZONE value) throws ComException {
        out.writeInt(value.zone);
    }

    public static ZONE read(NdrReader in) throws ComException {
        ZONE value = new ZONE();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, ZONE value) throws ComException {
        try {
            value.zone = in.readInt();
        } catch (BadStubData problem) {
            throw problem.in("zone");
        }
    }

    /** Makes one value like another one. */
    public static void copy(ZONE to, ZONE from) {
        to.zone = from.zone;
    }
}
