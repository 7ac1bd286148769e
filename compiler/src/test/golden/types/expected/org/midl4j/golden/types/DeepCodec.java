// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link Deep}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class DeepCodec {
    static {
        Abi.require(1);
    }

    private DeepCodec() {}

    public static void write(NdrWriter out, Deep value) throws ComException {
        out.writeLong(value.x);
        out.writePointer(value.p, Deep2Codec::write);
    }

    public static Deep read(NdrReader in) throws ComException {
        Deep value = new Deep();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, Deep value) throws ComException {
        int field = 0;
        try {
            value.x = in.readLong();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("p");
                owner.p = Deep2Codec.read(from);
            });
        } catch (BadStubData problem) {
            throw problem.in("x,p", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(Deep to, Deep from) {
        to.x = from.x;
        to.p = from.p;
    }
}
