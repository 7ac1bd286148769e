// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
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

/** Writes and reads {@link GDI_NONREMOTE}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class GDI_NONREMOTECodec {
    static {
        Abi.require(1);
    }

    private GDI_NONREMOTECodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, GDI_NONREMOTE value, long selector) {
        return Require.arm(what, value, "GDI_NONREMOTE", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends GDI_NONREMOTE> armOf(long discriminant) {
        if (discriminant == 1215587415L) {
            return GDI_NONREMOTE.HInproc.class;
        } else if (discriminant == 1383359575L) {
            return GDI_NONREMOTE.HRemote.class;
        } else {
            return null;
        }
    }

    public static void write(NdrWriter out, GDI_NONREMOTE value) throws ComException {
        out.align64(8);
        if (value instanceof GDI_NONREMOTE.HInproc arm) {
            out.writeInt(arm.hInproc());
        } else if (value instanceof GDI_NONREMOTE.HRemote arm2) {
            out.writePointer(arm2.hRemote(), DWORD_BLOBCodec::write);
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<GDI_NONREMOTE> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 1215587415L) {
                int arm = in.readInt();
                to.accept(new GDI_NONREMOTE.HInproc(arm));
            } else if (discriminant == 1383359575L) {
                to.accept(new GDI_NONREMOTE.HRemote(null));
                in.readPointer(to, (from, owner) -> owner.accept(new GDI_NONREMOTE.HRemote(DWORD_BLOBCodec.read(from))));
            } else {
                throw BadStubData.invalidTag("GDI_NONREMOTE", discriminant);
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static GDI_NONREMOTE empty(long discriminant) {
        if (discriminant == 1215587415L) {
            return new GDI_NONREMOTE.HInproc(0);
        } else if (discriminant == 1383359575L) {
            return new GDI_NONREMOTE.HRemote(null);
        } else {
            throw new IllegalArgumentException("GDI_NONREMOTE has no arm for " + discriminant);
        }
    }
}
