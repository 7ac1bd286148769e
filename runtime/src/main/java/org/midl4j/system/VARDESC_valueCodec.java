// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.VariantCodec;

/** Writes and reads {@link VARDESC_value}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class VARDESC_valueCodec {
    static {
        Abi.require(1);
    }

    private VARDESC_valueCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, VARDESC_value value, long selector) {
        return Require.arm(what, value, "VARDESC_value", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends VARDESC_value> armOf(long discriminant) {
        if (discriminant == 0L || discriminant == 3L || discriminant == 1L) {
            return VARDESC_value.OInst.class;
        } else if (discriminant == 2L) {
            return VARDESC_value.LpvarValue.class;
        } else {
            return null;
        }
    }

    public static void write(NdrWriter out, VARDESC_value value) throws ComException {
        out.align64(8);
        if (value instanceof VARDESC_value.OInst arm) {
            out.writeInt(arm.oInst());
        } else if (value instanceof VARDESC_value.LpvarValue arm2) {
            out.writePointer(arm2.lpvarValue(), (to, pointee) -> {
                VariantCodec.write(to, pointee);
            });
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<VARDESC_value> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 0L || discriminant == 3L || discriminant == 1L) {
                int arm = in.readInt();
                to.accept(new VARDESC_value.OInst(discriminant, arm));
            } else if (discriminant == 2L) {
                to.accept(new VARDESC_value.LpvarValue(null));
                in.readPointer(to, (from, owner) -> {
                    VariantCodec.read(from, owner, (owner2, read) -> owner2.accept(new VARDESC_value.LpvarValue(read)));
                });
            } else {
                throw BadStubData.invalidTag("VARDESC_value", discriminant);
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static VARDESC_value empty(long discriminant) {
        if (discriminant == 0L || discriminant == 3L || discriminant == 1L) {
            return new VARDESC_value.OInst(discriminant, 0);
        } else if (discriminant == 2L) {
            return new VARDESC_value.LpvarValue(null);
        } else {
            throw new IllegalArgumentException("VARDESC_value has no arm for " + discriminant);
        }
    }
}
