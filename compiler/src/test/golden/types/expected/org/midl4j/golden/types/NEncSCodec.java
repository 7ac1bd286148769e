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

/** Writes and reads {@link NEncS}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class NEncSCodec {
    static {
        Abi.require(1);
    }

    private NEncSCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, NEncS value, long selector) {
        return Require.arm(what, value, "NEncS", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends NEncS> armOf(long discriminant) {
        if (discriminant == 0L) {
            return NEncS.Nothing.class;
        } else if (discriminant == 1L) {
            return NEncS.B.class;
        } else if (discriminant == 2L || discriminant == 7L) {
            return NEncS.H.class;
        } else if (discriminant == 3L) {
            return NEncS.Pl.class;
        } else {
            return NEncS.Dflt.class;
        }
    }

    public static void write(NdrWriter out, NEncS value) throws ComException {
        out.align64(8);
        if (value instanceof NEncS.B arm) {
            out.writeByte(arm.b());
        } else if (value instanceof NEncS.H arm2) {
            out.writeLong(arm2.h());
        } else if (value instanceof NEncS.Pl arm3) {
            out.writePointer(arm3.pl(), NdrWriter::writeInt);
        } else if (value instanceof NEncS.Dflt arm4) {
            out.writeShort(arm4.dflt());
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<NEncS> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 0L) {
                to.accept(new NEncS.Nothing());
            } else if (discriminant == 1L) {
                byte arm = in.readByte();
                to.accept(new NEncS.B(arm));
            } else if (discriminant == 2L || discriminant == 7L) {
                long arm2 = in.readLong();
                to.accept(new NEncS.H(discriminant, arm2));
            } else if (discriminant == 3L) {
                to.accept(new NEncS.Pl(null));
                in.readPointer(to, (from, owner) -> owner.accept(new NEncS.Pl(from.readInt())));
            } else {
                short arm3 = in.readShort();
                to.accept(new NEncS.Dflt(discriminant, arm3));
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static NEncS empty(long discriminant) {
        if (discriminant == 0L) {
            return new NEncS.Nothing();
        } else if (discriminant == 1L) {
            return new NEncS.B((byte) 0);
        } else if (discriminant == 2L || discriminant == 7L) {
            return new NEncS.H(discriminant, 0L);
        } else if (discriminant == 3L) {
            return new NEncS.Pl(null);
        } else {
            return new NEncS.Dflt(discriminant, (short) 0);
        }
    }
}
