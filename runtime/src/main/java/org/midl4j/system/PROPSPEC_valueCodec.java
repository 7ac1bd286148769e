// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link PROPSPEC_value}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("propidlbase.idl")
@NullMarked
public final class PROPSPEC_valueCodec {
    static {
        Abi.require(1);
    }

    private PROPSPEC_valueCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, PROPSPEC_value value, long selector) {
        return Require.arm(what, value, "PROPSPEC_value", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends PROPSPEC_value> armOf(long discriminant) {
        if (discriminant == 1L) {
            return PROPSPEC_value.Propid.class;
        } else if (discriminant == 0L) {
            return PROPSPEC_value.Lpwstr.class;
        } else {
            return PROPSPEC_value.Other.class;
        }
    }

    public static void write(NdrWriter out, PROPSPEC_value value) throws ComException {
        out.align64(8);
        if (value instanceof PROPSPEC_value.Propid arm) {
            out.writeInt(arm.propid());
        } else if (value instanceof PROPSPEC_value.Lpwstr arm2) {
            out.writePointer(arm2.lpwstr(), NdrWriter::writeWideString);
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<PROPSPEC_value> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 1L) {
                int arm = in.readInt();
                to.accept(new PROPSPEC_value.Propid(arm));
            } else if (discriminant == 0L) {
                to.accept(new PROPSPEC_value.Lpwstr(null));
                in.readPointer(to, (from, owner) -> owner.accept(new PROPSPEC_value.Lpwstr(from.readWideString())));
            } else {
                to.accept(new PROPSPEC_value.Other(discriminant));
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static PROPSPEC_value empty(long discriminant) {
        if (discriminant == 1L) {
            return new PROPSPEC_value.Propid(0);
        } else if (discriminant == 0L) {
            return new PROPSPEC_value.Lpwstr(null);
        } else {
            return new PROPSPEC_value.Other(discriminant);
        }
    }
}
