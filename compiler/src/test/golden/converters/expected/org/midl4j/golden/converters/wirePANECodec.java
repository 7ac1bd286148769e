// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.converters;

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

/** Writes and reads {@link wirePANE}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class wirePANECodec {
    static {
        Abi.require(1);
    }

    private wirePANECodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, wirePANE value, long selector) {
        return Require.arm(what, value, "wirePANE", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends wirePANE> armOf(long discriminant) {
        if (discriminant == 1L) {
            return wirePANE.Here.class;
        } else if (discriminant == 2L) {
            return wirePANE.Elsewhere.class;
        } else {
            return null;
        }
    }

    public static void write(NdrWriter out, wirePANE value) throws ComException {
        out.align64(8);
        if (value instanceof wirePANE.Here arm) {
            out.writeInt(arm.here());
        } else if (value instanceof wirePANE.Elsewhere arm2) {
            out.writePointer(arm2.elsewhere(), NdrWriter::writeWideString);
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<wirePANE> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 1L) {
                int arm = in.readInt();
                to.accept(new wirePANE.Here(arm));
            } else if (discriminant == 2L) {
                to.accept(new wirePANE.Elsewhere(null));
                in.readPointer(to, (from, owner) -> owner.accept(new wirePANE.Elsewhere(from.readWideString())));
            } else {
                throw BadStubData.invalidTag("wirePANE", discriminant);
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static wirePANE empty(long discriminant) {
        if (discriminant == 1L) {
            return new wirePANE.Here(0);
        } else if (discriminant == 2L) {
            return new wirePANE.Elsewhere(null);
        } else {
            throw new IllegalArgumentException("wirePANE has no arm for " + discriminant);
        }
    }
}
