// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.names;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link point_}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class point_Codec {
    static {
        Abi.require(1);
    }

    private point_Codec() {}

    public static void write(NdrWriter out, point_ value) throws ComException {
        out.writeInt(value.x);
    }

    public static point_ read(NdrReader in) throws ComException {
        point_ value = new point_();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, point_ value) throws ComException {
        try {
            value.x = in.readInt();
        } catch (BadStubData problem) {
            throw problem.in("x");
        }
    }

    /** Makes one value like another one. */
    public static void copy(point_ to, point_ from) {
        to.x = from.x;
    }
}
