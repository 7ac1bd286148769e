// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.rawrpc;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link clockClient}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class clockClientCodec {
    static {
        Abi.require(1);
    }

    private clockClientCodec() {}

    public static void write(NdrWriter out, clockClient value) throws ComException {
        out.writeInt(value.a);
    }

    public static clockClient read(NdrReader in) throws ComException {
        clockClient value = new clockClient();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, clockClient value) throws ComException {
        try {
            value.a = in.readInt();
        } catch (BadStubData problem) {
            throw problem.in("a");
        }
    }

    /** Makes one value like another one. */
    public static void copy(clockClient to, clockClient from) {
        to.a = from.a;
    }
}
