// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

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

/** Writes and reads {@link Tagged}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("rich.idl")
@NullMarked
public final class TaggedCodec {
    static {
        Abi.require(1);
    }

    private TaggedCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, Tagged value, long selector) {
        return Require.arm(what, value, "Tagged", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends Tagged> armOf(long discriminant) {
        if (discriminant == 1L) {
            return Tagged.Number.class;
        } else if (discriminant == 2L) {
            return Tagged.Real.class;
        } else if (discriminant == 3L) {
            return Tagged.Gaps.class;
        } else if (discriminant == 4L) {
            return Tagged.Text.class;
        } else {
            return Tagged.Other.class;
        }
    }

    public static void write(NdrWriter out, Tagged value) throws ComException {
        out.align64(8);
        if (value instanceof Tagged.Number arm) {
            out.writeInt(arm.number());
        } else if (value instanceof Tagged.Real arm2) {
            out.writeDouble(arm2.real());
        } else if (value instanceof Tagged.Gaps arm3) {
            GapsCodec.write(out, Require.nonNull(arm3.gaps(), "Gaps.gaps", value));
        } else if (value instanceof Tagged.Text arm4) {
            out.writePointer(arm4.text(), NdrWriter::writeWideString);
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<Tagged> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 1L) {
                int arm = in.readInt();
                to.accept(new Tagged.Number(arm));
            } else if (discriminant == 2L) {
                double arm2 = in.readDouble();
                to.accept(new Tagged.Real(arm2));
            } else if (discriminant == 3L) {
                Gaps arm3 = GapsCodec.read(in);
                to.accept(new Tagged.Gaps(arm3));
            } else if (discriminant == 4L) {
                to.accept(new Tagged.Text(null));
                in.readPointer(to, (from, owner) -> owner.accept(new Tagged.Text(from.readWideString())));
            } else {
                to.accept(new Tagged.Other(discriminant));
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static Tagged empty(long discriminant) {
        if (discriminant == 1L) {
            return new Tagged.Number(0);
        } else if (discriminant == 2L) {
            return new Tagged.Real(0.0);
        } else if (discriminant == 3L) {
            return new Tagged.Gaps(new Gaps());
        } else if (discriminant == 4L) {
            return new Tagged.Text(null);
        } else {
            return new Tagged.Other(discriminant);
        }
    }
}
