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

/** Writes and reads {@link NEncU}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class NEncUCodec {
    static {
        Abi.require(1);
    }

    private NEncUCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, NEncU value, long selector) {
        return Require.arm(what, value, "NEncU", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends NEncU> armOf(long discriminant) {
        if (discriminant == 0L) {
            return NEncU.Nothing.class;
        } else if (discriminant == 1L) {
            return NEncU.B.class;
        } else if (discriminant == 2L) {
            return NEncU.H.class;
        } else if (discriminant == 3L) {
            return NEncU.Pl.class;
        } else {
            return NEncU.Dflt.class;
        }
    }

    public static void write(NdrWriter out, NEncU value) throws ComException {
        out.align64(8);
        if (value instanceof NEncU.B arm) {
            out.writeByte(arm.b());
        } else if (value instanceof NEncU.H arm2) {
            out.writeLong(arm2.h());
        } else if (value instanceof NEncU.Pl arm3) {
            out.writePointer(arm3.pl(), NdrWriter::writeInt);
        } else if (value instanceof NEncU.Dflt arm4) {
            out.writeShort(arm4.dflt());
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<NEncU> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 0L) {
                to.accept(new NEncU.Nothing());
            } else if (discriminant == 1L) {
                byte arm = in.readByte();
                to.accept(new NEncU.B(arm));
            } else if (discriminant == 2L) {
                long arm2 = in.readLong();
                to.accept(new NEncU.H(arm2));
            } else if (discriminant == 3L) {
                to.accept(new NEncU.Pl(null));
                in.readPointer(to, (from, owner) -> owner.accept(new NEncU.Pl(from.readInt())));
            } else {
                short arm3 = in.readShort();
                to.accept(new NEncU.Dflt(discriminant, arm3));
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static NEncU empty(long discriminant) {
        if (discriminant == 0L) {
            return new NEncU.Nothing();
        } else if (discriminant == 1L) {
            return new NEncU.B((byte) 0);
        } else if (discriminant == 2L) {
            return new NEncU.H(0L);
        } else if (discriminant == 3L) {
            return new NEncU.Pl(null);
        } else {
            return new NEncU.Dflt(discriminant, (short) 0);
        }
    }
}
