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

/** Writes and reads {@link UNMS}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class UNMSCodec {
    static {
        Abi.require(1);
    }

    private UNMSCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, UNMS value, long selector) {
        return Require.arm(what, value, "UNMS", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends UNMS> armOf(long discriminant) {
        if (discriminant == 1L) {
            return UNMS.B.class;
        } else if (discriminant == 2L) {
            return UNMS.H.class;
        } else {
            return UNMS.Other.class;
        }
    }

    public static void write(NdrWriter out, UNMS value) throws ComException {
        out.align(8);
        if (value instanceof UNMS.B arm) {
            out.writeByte(arm.b());
        } else if (value instanceof UNMS.H arm2) {
            out.writeLong(arm2.h());
        }
    }

    public static UNMS read(NdrReader in, long discriminant) throws ComException {
        try {
            in.align(8);
            if (discriminant == 1L) {
                byte arm = in.readByte();
                return new UNMS.B(arm);
            } else if (discriminant == 2L) {
                long arm2 = in.readLong();
                return new UNMS.H(arm2);
            } else {
                return new UNMS.Other(discriminant);
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static UNMS empty(long discriminant) {
        if (discriminant == 1L) {
            return new UNMS.B((byte) 0);
        } else if (discriminant == 2L) {
            return new UNMS.H(0L);
        } else {
            return new UNMS.Other(discriminant);
        }
    }
}
