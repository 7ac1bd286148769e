// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.awkward;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link Nest_u}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class Nest_uCodec {
    static {
        Abi.require(1);
    }

    private Nest_uCodec() {}

    public static void write(NdrWriter out, Nest_u value) throws ComException {
        Nest_u_innerCodec.write(out, Require.nonNull(value.inner, "Nest_u.inner", value));
        out.align64(4);
    }

    public static Nest_u read(NdrReader in) throws ComException {
        Nest_u value = new Nest_u();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, Nest_u value) throws ComException {
        try {
            Nest_u_innerCodec.read(in, value.inner);
            in.align64(4);
        } catch (BadStubData problem) {
            throw problem.in("inner");
        }
    }

    /** Makes one value like another one. */
    public static void copy(Nest_u to, Nest_u from) {
        to.inner = from.inner;
    }
}
