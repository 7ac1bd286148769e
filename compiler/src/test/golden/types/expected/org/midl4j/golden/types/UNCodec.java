// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link UN}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class UNCodec {
    static {
        Abi.require(1);
    }

    private UNCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, UN value, long selector) {
        return Require.arm(what, value, "UN", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends UN> armOf(long discriminant) {
        if (discriminant == 1L) {
            return UN.B.class;
        } else if (discriminant == 2L) {
            return UN.H.class;
        } else {
            return UN.Other.class;
        }
    }

    public static void write(NdrWriter out, UN value) throws ComException {
        out.align64(8);
        if (value instanceof UN.B arm) {
            out.writeByte(arm.b());
        } else if (value instanceof UN.H arm2) {
            out.writeLong(arm2.h());
        }
    }

    public static UN read(NdrReader in, long discriminant) throws ComException {
        try {
            in.align64(8);
            if (discriminant == 1L) {
                byte arm = in.readByte();
                return new UN.B(arm);
            } else if (discriminant == 2L) {
                long arm2 = in.readLong();
                return new UN.H(arm2);
            } else {
                return new UN.Other(discriminant);
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static UN empty(long discriminant) {
        if (discriminant == 1L) {
            return new UN.B((byte) 0);
        } else if (discriminant == 2L) {
            return new UN.H(0L);
        } else {
            return new UN.Other(discriminant);
        }
    }
}
