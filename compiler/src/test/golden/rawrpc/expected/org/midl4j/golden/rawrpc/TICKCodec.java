// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.rawrpc;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link TICK}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class TICKCodec {
    static {
        Abi.require(1);
    }

    private TICKCodec() {}

    public static void write(NdrWriter out, TICK value) throws ComException {
        int at = out.reserve(8, 16);
        out.putInt(at, value.id);
        out.putLong(at + 8, value.at);
    }

    public static TICK read(NdrReader in) throws ComException {
        TICK value = new TICK();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, TICK value) throws ComException {
        try {
            int at = in.take(8, 16);
            value.id = in.getInt(at);
            value.at = in.getLong(at + 8);
        } catch (BadStubData problem) {
            throw problem.in("id");
        }
    }

    /** Makes one value like another one. */
    public static void copy(TICK to, TICK from) {
        to.id = from.id;
        to.at = from.at;
    }
}
