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

/** Writes and reads {@link Bare}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("rich.idl")
@NullMarked
public final class BareCodec {
    static {
        Abi.require(1);
    }

    private BareCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, Bare value, long selector) {
        return Require.arm(what, value, "Bare", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends Bare> armOf(long discriminant) {
        if (discriminant == 0L) {
            return Bare.Nothing.class;
        } else if (discriminant == 1L) {
            return Bare.Small_.class;
        } else if (discriminant == 2L || discriminant == 7L) {
            return Bare.Large.class;
        } else if (discriminant == 3L) {
            return Bare.Person.class;
        } else {
            return Bare.Other.class;
        }
    }

    public static void write(NdrWriter out, Bare value) throws ComException {
        out.align64(8);
        if (value instanceof Bare.Small_ arm) {
            out.writeByte(arm.small_());
        } else if (value instanceof Bare.Large arm2) {
            out.writeLong(arm2.large());
        } else if (value instanceof Bare.Person arm3) {
            out.writePointer(arm3.person(), PersonCodec::write);
        } else if (value instanceof Bare.Other arm4) {
            out.writeShort(arm4.other());
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<Bare> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 0L) {
                to.accept(new Bare.Nothing());
            } else if (discriminant == 1L) {
                byte arm = in.readByte();
                to.accept(new Bare.Small_(arm));
            } else if (discriminant == 2L || discriminant == 7L) {
                long arm2 = in.readLong();
                to.accept(new Bare.Large(discriminant, arm2));
            } else if (discriminant == 3L) {
                to.accept(new Bare.Person(null));
                in.readPointer(to, (from, owner) -> owner.accept(new Bare.Person(PersonCodec.read(from))));
            } else {
                short arm3 = in.readShort();
                to.accept(new Bare.Other(discriminant, arm3));
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static Bare empty(long discriminant) {
        if (discriminant == 0L) {
            return new Bare.Nothing();
        } else if (discriminant == 1L) {
            return new Bare.Small_((byte) 0);
        } else if (discriminant == 2L || discriminant == 7L) {
            return new Bare.Large(discriminant, 0L);
        } else if (discriminant == 3L) {
            return new Bare.Person(null);
        } else {
            return new Bare.Other(discriminant, (short) 0);
        }
    }
}
