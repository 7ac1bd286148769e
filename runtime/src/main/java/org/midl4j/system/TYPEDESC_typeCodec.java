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

/** Writes and reads {@link TYPEDESC_type}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class TYPEDESC_typeCodec {
    static {
        Abi.require(1);
    }

    private TYPEDESC_typeCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, TYPEDESC_type value, long selector) {
        return Require.arm(what, value, "TYPEDESC_type", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends TYPEDESC_type> armOf(long discriminant) {
        if (discriminant == 26L || discriminant == 27L) {
            return TYPEDESC_type.Lptdesc.class;
        } else if (discriminant == 28L) {
            return TYPEDESC_type.Lpadesc.class;
        } else if (discriminant == 29L) {
            return TYPEDESC_type.Hreftype.class;
        } else {
            return TYPEDESC_type.Other.class;
        }
    }

    public static void write(NdrWriter out, TYPEDESC_type value) throws ComException {
        out.align64(8);
        if (value instanceof TYPEDESC_type.Lptdesc arm) {
            out.writePointer(arm.lptdesc(), TYPEDESCCodec::write);
        } else if (value instanceof TYPEDESC_type.Lpadesc arm2) {
            out.writePointer(arm2.lpadesc(), ARRAYDESCCodec::write);
        } else if (value instanceof TYPEDESC_type.Hreftype arm3) {
            out.writeInt(arm3.hreftype());
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<TYPEDESC_type> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 26L || discriminant == 27L) {
                to.accept(new TYPEDESC_type.Lptdesc(discriminant, null));
                in.readPointer(to, (from, owner) -> owner.accept(new TYPEDESC_type.Lptdesc(discriminant, TYPEDESCCodec.read(from))));
            } else if (discriminant == 28L) {
                to.accept(new TYPEDESC_type.Lpadesc(null));
                in.readPointer(to, (from2, owner2) -> owner2.accept(new TYPEDESC_type.Lpadesc(ARRAYDESCCodec.read(from2))));
            } else if (discriminant == 29L) {
                int arm = in.readInt();
                to.accept(new TYPEDESC_type.Hreftype(arm));
            } else {
                to.accept(new TYPEDESC_type.Other(discriminant));
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static TYPEDESC_type empty(long discriminant) {
        if (discriminant == 26L || discriminant == 27L) {
            return new TYPEDESC_type.Lptdesc(discriminant, null);
        } else if (discriminant == 28L) {
            return new TYPEDESC_type.Lpadesc(null);
        } else if (discriminant == 29L) {
            return new TYPEDESC_type.Hreftype(0);
        } else {
            return new TYPEDESC_type.Other(discriminant);
        }
    }
}
