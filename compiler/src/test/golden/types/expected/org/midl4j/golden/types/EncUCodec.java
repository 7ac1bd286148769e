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

/** Writes and reads {@link EncU}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class EncUCodec {
    static {
        Abi.require(1);
    }

    private EncUCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, EncU value, long selector) {
        return Require.arm(what, value, "EncU", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends EncU> armOf(long discriminant) {
        if (discriminant == 1L) {
            return EncU.L.class;
        } else if (discriminant == 3L) {
            return EncU.Dbl.class;
        } else if (discriminant == 4L) {
            return EncU.Sh.class;
        } else if (discriminant == 5L) {
            return EncU.Pad.class;
        } else {
            return EncU.Other.class;
        }
    }

    public static void write(NdrWriter out, EncU value) throws ComException {
        out.align64(8);
        if (value instanceof EncU.L arm) {
            out.writeInt(arm.l());
        } else if (value instanceof EncU.Dbl arm2) {
            out.writeDouble(arm2.dbl());
        } else if (value instanceof EncU.Sh arm3) {
            out.writeShort(arm3.sh());
        } else if (value instanceof EncU.Pad arm4) {
            PaddedCodec.write(out, Require.nonNull(arm4.pad(), "Pad.pad", value));
        }
    }

    public static EncU read(NdrReader in, long discriminant) throws ComException {
        try {
            in.align64(8);
            if (discriminant == 1L) {
                int arm = in.readInt();
                return new EncU.L(arm);
            } else if (discriminant == 3L) {
                double arm2 = in.readDouble();
                return new EncU.Dbl(arm2);
            } else if (discriminant == 4L) {
                short arm3 = in.readShort();
                return new EncU.Sh(arm3);
            } else if (discriminant == 5L) {
                Padded arm4 = PaddedCodec.read(in);
                return new EncU.Pad(arm4);
            } else {
                return new EncU.Other(discriminant);
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static EncU empty(long discriminant) {
        if (discriminant == 1L) {
            return new EncU.L(0);
        } else if (discriminant == 3L) {
            return new EncU.Dbl(0.0);
        } else if (discriminant == 4L) {
            return new EncU.Sh((short) 0);
        } else if (discriminant == 5L) {
            return new EncU.Pad(new Padded());
        } else {
            return new EncU.Other(discriminant);
        }
    }
}
