// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link POINTF}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public final class POINTFCodec {
    static {
        Abi.require(1);
    }

    private POINTFCodec() {}

    public static void write(NdrWriter out, POINTF value) throws ComException {
        int at = out.reserve(4, 8);
        out.putFloat(at, value.x);
        out.putFloat(at + 4, value.y);
    }

    public static POINTF read(NdrReader in) throws ComException {
        POINTF value = new POINTF();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, POINTF value) throws ComException {
        try {
            int at = in.take(4, 8);
            value.x = in.getFloat(at);
            value.y = in.getFloat(at + 4);
        } catch (BadStubData problem) {
            throw problem.in("x");
        }
    }

    /** Makes one value like another one. */
    public static void copy(POINTF to, POINTF from) {
        to.x = from.x;
        to.y = from.y;
    }
}
