// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
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

/** Writes and reads {@link GDI_OBJECT_u}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public final class GDI_OBJECT_uCodec {
    static {
        Abi.require(1);
    }

    private GDI_OBJECT_uCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, GDI_OBJECT_u value, long selector) {
        return Require.arm(what, value, "GDI_OBJECT_u", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends GDI_OBJECT_u> armOf(long discriminant) {
        if (discriminant == 7L) {
            return GDI_OBJECT_u.HBitmap.class;
        } else if (discriminant == 5L) {
            return GDI_OBJECT_u.HPalette.class;
        } else {
            return GDI_OBJECT_u.HGeneric.class;
        }
    }

    public static void write(NdrWriter out, GDI_OBJECT_u value) throws ComException {
        out.align64(8);
        if (value instanceof GDI_OBJECT_u.HBitmap arm) {
            out.writePointer(arm.hBitmap(), (to, pointee) -> {
                to.align(8);
                to.writeInt((int) userHBITMAPCodec.select("HBitmap.hBitmap", pointee, pointee.discriminant()));
                userHBITMAPCodec.write(to, pointee);
            });
        } else if (value instanceof GDI_OBJECT_u.HPalette arm2) {
            out.writePointer(arm2.hPalette(), (to2, pointee2) -> {
                to2.align(8);
                to2.writeInt((int) userHPALETTECodec.select("HPalette.hPalette", pointee2, pointee2.discriminant()));
                userHPALETTECodec.write(to2, pointee2);
            });
        } else if (value instanceof GDI_OBJECT_u.HGeneric arm3) {
            out.writePointer(arm3.hGeneric(), (to3, pointee3) -> {
                to3.align(8);
                to3.writeInt((int) userHGLOBALCodec.select("HGeneric.hGeneric", pointee3, pointee3.discriminant()));
                userHGLOBALCodec.write(to3, pointee3);
            });
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<GDI_OBJECT_u> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 7L) {
                to.accept(new GDI_OBJECT_u.HBitmap(null));
                in.readPointer(to, (from, owner) -> {
                    from.align(8);
                    userHBITMAPCodec.read(from, from.readInt(), arm -> owner.accept(new GDI_OBJECT_u.HBitmap(arm)));
                });
            } else if (discriminant == 5L) {
                to.accept(new GDI_OBJECT_u.HPalette(null));
                in.readPointer(to, (from2, owner2) -> {
                    from2.align(8);
                    userHPALETTECodec.read(from2, from2.readInt(), arm2 -> owner2.accept(new GDI_OBJECT_u.HPalette(arm2)));
                });
            } else {
                to.accept(new GDI_OBJECT_u.HGeneric(discriminant, null));
                in.readPointer(to, (from3, owner3) -> {
                    from3.align(8);
                    userHGLOBALCodec.read(from3, from3.readInt(), arm3 -> owner3.accept(new GDI_OBJECT_u.HGeneric(discriminant, arm3)));
                });
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static GDI_OBJECT_u empty(long discriminant) {
        if (discriminant == 7L) {
            return new GDI_OBJECT_u.HBitmap(null);
        } else if (discriminant == 5L) {
            return new GDI_OBJECT_u.HPalette(null);
        } else {
            return new GDI_OBJECT_u.HGeneric(discriminant, null);
        }
    }
}
