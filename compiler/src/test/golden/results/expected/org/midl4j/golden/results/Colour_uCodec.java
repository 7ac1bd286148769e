// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.results;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link Colour_u}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class Colour_uCodec {
    static {
        Abi.require(1);
    }

    private Colour_uCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, Colour_u value, long selector) {
        return Require.arm(what, value, "Colour_u", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends Colour_u> armOf(long discriminant) {
        if (discriminant == 3L) {
            return Colour_u.Index.class;
        } else if (discriminant == 7L) {
            return Colour_u.Rgb.class;
        } else {
            return null;
        }
    }

    public static void write(NdrWriter out, Colour_u value) throws ComException {
        out.align64(8);
        if (value instanceof Colour_u.Index arm) {
            out.writeInt(arm.index());
        } else if (value instanceof Colour_u.Rgb arm2) {
            out.writeLong(arm2.rgb());
        }
    }

    public static Colour_u read(NdrReader in, long discriminant) throws ComException {
        try {
            in.align64(8);
            if (discriminant == 3L) {
                int arm = in.readInt();
                return new Colour_u.Index(arm);
            } else if (discriminant == 7L) {
                long arm2 = in.readLong();
                return new Colour_u.Rgb(arm2);
            } else {
                throw BadStubData.invalidTag("Colour_u", discriminant);
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static Colour_u empty(long discriminant) {
        if (discriminant == 3L) {
            return new Colour_u.Index(0);
        } else if (discriminant == 7L) {
            return new Colour_u.Rgb(0L);
        } else {
            throw new IllegalArgumentException("Colour_u has no arm for " + discriminant);
        }
    }
}
