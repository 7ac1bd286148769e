// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.awkward;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link Nest_u_inner}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class Nest_u_innerCodec {
    static {
        Abi.require(1);
    }

    private Nest_u_innerCodec() {}

    public static void write(NdrWriter out, Nest_u_inner value) throws ComException {
        out.writeInt(value.deep);
    }

    public static Nest_u_inner read(NdrReader in) throws ComException {
        Nest_u_inner value = new Nest_u_inner();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, Nest_u_inner value) throws ComException {
        try {
            value.deep = in.readInt();
        } catch (BadStubData problem) {
            throw problem.in("deep");
        }
    }

    /** Makes one value like another one. */
    public static void copy(Nest_u_inner to, Nest_u_inner from) {
        to.deep = from.deep;
    }
}
