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

/** Writes and reads {@link _STGMEDIUM_UNION}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public final class _STGMEDIUM_UNIONCodec {
    static {
        Abi.require(1);
    }

    private _STGMEDIUM_UNIONCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, _STGMEDIUM_UNION value, long selector) {
        return Require.arm(what, value, "_STGMEDIUM_UNION", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends _STGMEDIUM_UNION> armOf(long discriminant) {
        if (discriminant == 0L) {
            return _STGMEDIUM_UNION.Nothing.class;
        } else if (discriminant == 32L) {
            return _STGMEDIUM_UNION.HMetaFilePict.class;
        } else if (discriminant == 64L) {
            return _STGMEDIUM_UNION.HHEnhMetaFile.class;
        } else if (discriminant == 16L) {
            return _STGMEDIUM_UNION.HGdiHandle.class;
        } else if (discriminant == 1L) {
            return _STGMEDIUM_UNION.HGlobal.class;
        } else if (discriminant == 2L) {
            return _STGMEDIUM_UNION.LpszFileName.class;
        } else if (discriminant == 4L) {
            return _STGMEDIUM_UNION.Pstm.class;
        } else if (discriminant == 8L) {
            return _STGMEDIUM_UNION.Pstg.class;
        } else {
            return null;
        }
    }

    public static void write(NdrWriter out, _STGMEDIUM_UNION value) throws ComException {
        out.align64(8);
        if (value instanceof _STGMEDIUM_UNION.HMetaFilePict arm) {
            out.writePointer(arm.hMetaFilePict(), (to, pointee) -> {
                to.align(8);
                to.writeInt((int) userHMETAFILEPICTCodec.select("HMetaFilePict.hMetaFilePict", pointee, pointee.discriminant()));
                userHMETAFILEPICTCodec.write(to, pointee);
            });
        } else if (value instanceof _STGMEDIUM_UNION.HHEnhMetaFile arm2) {
            out.writePointer(arm2.hHEnhMetaFile(), (to2, pointee2) -> {
                to2.align(8);
                to2.writeInt((int) userHENHMETAFILECodec.select("HHEnhMetaFile.hHEnhMetaFile", pointee2, pointee2.discriminant()));
                userHENHMETAFILECodec.write(to2, pointee2);
            });
        } else if (value instanceof _STGMEDIUM_UNION.HGdiHandle arm3) {
            out.writePointer(arm3.hGdiHandle(), GDI_OBJECTCodec::write);
        } else if (value instanceof _STGMEDIUM_UNION.HGlobal arm4) {
            out.writePointer(arm4.hGlobal(), (to3, pointee3) -> {
                to3.align(8);
                to3.writeInt((int) userHGLOBALCodec.select("HGlobal.hGlobal", pointee3, pointee3.discriminant()));
                userHGLOBALCodec.write(to3, pointee3);
            });
        } else if (value instanceof _STGMEDIUM_UNION.LpszFileName arm5) {
            out.writePointer(arm5.lpszFileName(), NdrWriter::writeWideString);
        } else if (value instanceof _STGMEDIUM_UNION.Pstm arm6) {
            out.writePointer(arm6.pstm(), BYTE_BLOBCodec::write);
        } else if (value instanceof _STGMEDIUM_UNION.Pstg arm7) {
            out.writePointer(arm7.pstg(), BYTE_BLOBCodec::write);
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<_STGMEDIUM_UNION> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 0L) {
                to.accept(new _STGMEDIUM_UNION.Nothing());
            } else if (discriminant == 32L) {
                to.accept(new _STGMEDIUM_UNION.HMetaFilePict(null));
                in.readPointer(to, (from, owner) -> {
                    from.align(8);
                    userHMETAFILEPICTCodec.read(from, from.readInt(), arm -> owner.accept(new _STGMEDIUM_UNION.HMetaFilePict(arm)));
                });
            } else if (discriminant == 64L) {
                to.accept(new _STGMEDIUM_UNION.HHEnhMetaFile(null));
                in.readPointer(to, (from2, owner2) -> {
                    from2.align(8);
                    userHENHMETAFILECodec.read(from2, from2.readInt(), arm2 -> owner2.accept(new _STGMEDIUM_UNION.HHEnhMetaFile(arm2)));
                });
            } else if (discriminant == 16L) {
                to.accept(new _STGMEDIUM_UNION.HGdiHandle(null));
                in.readPointer(to, (from3, owner3) -> owner3.accept(new _STGMEDIUM_UNION.HGdiHandle(GDI_OBJECTCodec.read(from3))));
            } else if (discriminant == 1L) {
                to.accept(new _STGMEDIUM_UNION.HGlobal(null));
                in.readPointer(to, (from4, owner4) -> {
                    from4.align(8);
                    userHGLOBALCodec.read(from4, from4.readInt(), arm3 -> owner4.accept(new _STGMEDIUM_UNION.HGlobal(arm3)));
                });
            } else if (discriminant == 2L) {
                to.accept(new _STGMEDIUM_UNION.LpszFileName(null));
                in.readPointer(to, (from5, owner5) -> owner5.accept(new _STGMEDIUM_UNION.LpszFileName(from5.readWideString())));
            } else if (discriminant == 4L) {
                to.accept(new _STGMEDIUM_UNION.Pstm(null));
                in.readPointer(to, (from6, owner6) -> owner6.accept(new _STGMEDIUM_UNION.Pstm(BYTE_BLOBCodec.read(from6))));
            } else if (discriminant == 8L) {
                to.accept(new _STGMEDIUM_UNION.Pstg(null));
                in.readPointer(to, (from7, owner7) -> owner7.accept(new _STGMEDIUM_UNION.Pstg(BYTE_BLOBCodec.read(from7))));
            } else {
                throw BadStubData.invalidTag("_STGMEDIUM_UNION", discriminant);
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static _STGMEDIUM_UNION empty(long discriminant) {
        if (discriminant == 0L) {
            return new _STGMEDIUM_UNION.Nothing();
        } else if (discriminant == 32L) {
            return new _STGMEDIUM_UNION.HMetaFilePict(null);
        } else if (discriminant == 64L) {
            return new _STGMEDIUM_UNION.HHEnhMetaFile(null);
        } else if (discriminant == 16L) {
            return new _STGMEDIUM_UNION.HGdiHandle(null);
        } else if (discriminant == 1L) {
            return new _STGMEDIUM_UNION.HGlobal(null);
        } else if (discriminant == 2L) {
            return new _STGMEDIUM_UNION.LpszFileName(null);
        } else if (discriminant == 4L) {
            return new _STGMEDIUM_UNION.Pstm(null);
        } else if (discriminant == 8L) {
            return new _STGMEDIUM_UNION.Pstg(null);
        } else {
            throw new IllegalArgumentException("_STGMEDIUM_UNION has no arm for " + discriminant);
        }
    }
}
