// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

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

/** Writes and reads {@link EncUP}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class EncUPCodec {
    static {
        Abi.require(1);
    }

    private EncUPCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, EncUP value, long selector) {
        return Require.arm(what, value, "EncUP", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends EncUP> armOf(long discriminant) {
        if (discriminant == 1L) {
            return EncUP.L.class;
        } else if (discriminant == 4L) {
            return EncUP.S.class;
        } else if (discriminant == 6L) {
            return EncUP.Ps.class;
        } else {
            return null;
        }
    }

    public static void write(NdrWriter out, EncUP value) throws ComException {
        out.align64(8);
        if (value instanceof EncUP.L arm) {
            out.writeInt(arm.l());
        } else if (value instanceof EncUP.S arm2) {
            out.writePointer(arm2.s(), NdrWriter::writeWideString);
        } else if (value instanceof EncUP.Ps arm3) {
            out.writePointer(arm3.ps(), PtrStCodec::write);
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<EncUP> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 1L) {
                int arm = in.readInt();
                to.accept(new EncUP.L(arm));
            } else if (discriminant == 4L) {
                to.accept(new EncUP.S(null));
                in.readPointer(to, (from, owner) -> owner.accept(new EncUP.S(from.readWideString())));
            } else if (discriminant == 6L) {
                to.accept(new EncUP.Ps(null));
                in.readPointer(to, (from2, owner2) -> owner2.accept(new EncUP.Ps(PtrStCodec.read(from2))));
            } else {
                throw BadStubData.invalidTag("EncUP", discriminant);
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static EncUP empty(long discriminant) {
        if (discriminant == 1L) {
            return new EncUP.L(0);
        } else if (discriminant == 4L) {
            return new EncUP.S(null);
        } else if (discriminant == 6L) {
            return new EncUP.Ps(null);
        } else {
            throw new IllegalArgumentException("EncUP has no arm for " + discriminant);
        }
    }
}
