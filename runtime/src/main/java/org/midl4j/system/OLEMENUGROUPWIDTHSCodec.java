// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link OLEMENUGROUPWIDTHS}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public final class OLEMENUGROUPWIDTHSCodec {
    static {
        Abi.require(1);
    }

    private OLEMENUGROUPWIDTHSCodec() {}

    public static void write(NdrWriter out, OLEMENUGROUPWIDTHS value) throws ComException {
        int count = Require.elements("OLEMENUGROUPWIDTHS.width", value, Require.nonNull(value.width, "OLEMENUGROUPWIDTHS.width", value).length, 6);
        out.writeInts(value.width, 0, count);
    }

    public static OLEMENUGROUPWIDTHS read(NdrReader in) throws ComException {
        OLEMENUGROUPWIDTHS value = new OLEMENUGROUPWIDTHS();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, OLEMENUGROUPWIDTHS value) throws ComException {
        try {
            value.width = in.readInts(6);
        } catch (BadStubData problem) {
            throw problem.in("width");
        }
    }

    /** Makes one value like another one. */
    public static void copy(OLEMENUGROUPWIDTHS to, OLEMENUGROUPWIDTHS from) {
        to.width = from.width;
    }
}
