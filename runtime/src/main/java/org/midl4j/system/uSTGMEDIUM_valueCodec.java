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
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Writes and reads {@link uSTGMEDIUM_value}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public final class uSTGMEDIUM_valueCodec {
    static {
        Abi.require(1);
    }

    private uSTGMEDIUM_valueCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, uSTGMEDIUM_value value, long selector) {
        return Require.arm(what, value, "uSTGMEDIUM_value", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends uSTGMEDIUM_value> armOf(long discriminant) {
        if (discriminant == 16L) {
            return uSTGMEDIUM_value.HBitmap.class;
        } else if (discriminant == 32L) {
            return uSTGMEDIUM_value.HMetaFilePict.class;
        } else if (discriminant == 64L) {
            return uSTGMEDIUM_value.HEnhMetaFile.class;
        } else if (discriminant == 1L) {
            return uSTGMEDIUM_value.HGlobal.class;
        } else if (discriminant == 2L) {
            return uSTGMEDIUM_value.LpszFileName.class;
        } else if (discriminant == 4L) {
            return uSTGMEDIUM_value.Pstm.class;
        } else if (discriminant == 8L) {
            return uSTGMEDIUM_value.Pstg.class;
        } else {
            return uSTGMEDIUM_value.Other.class;
        }
    }

    public static void write(NdrWriter out, uSTGMEDIUM_value value) throws ComException {
        out.align64(8);
        if (value instanceof uSTGMEDIUM_value.HBitmap arm) {
            out.writePointer(arm.hBitmap(), (to, pointee) -> {
                to.align(8);
                to.writeInt((int) userHBITMAPCodec.select("HBitmap.hBitmap", pointee, pointee.discriminant()));
                userHBITMAPCodec.write(to, pointee);
            });
        } else if (value instanceof uSTGMEDIUM_value.HMetaFilePict arm2) {
            out.writePointer(arm2.hMetaFilePict(), (to2, pointee2) -> {
                to2.align(8);
                to2.writeInt((int) userHMETAFILEPICTCodec.select("HMetaFilePict.hMetaFilePict", pointee2, pointee2.discriminant()));
                userHMETAFILEPICTCodec.write(to2, pointee2);
            });
        } else if (value instanceof uSTGMEDIUM_value.HEnhMetaFile arm3) {
            out.writePointer(arm3.hEnhMetaFile(), (to3, pointee3) -> {
                to3.align(8);
                to3.writeInt((int) userHENHMETAFILECodec.select("HEnhMetaFile.hEnhMetaFile", pointee3, pointee3.discriminant()));
                userHENHMETAFILECodec.write(to3, pointee3);
            });
        } else if (value instanceof uSTGMEDIUM_value.HGlobal arm4) {
            out.writePointer(arm4.hGlobal(), (to4, pointee4) -> {
                to4.align(8);
                to4.writeInt((int) userHGLOBALCodec.select("HGlobal.hGlobal", pointee4, pointee4.discriminant()));
                userHGLOBALCodec.write(to4, pointee4);
            });
        } else if (value instanceof uSTGMEDIUM_value.LpszFileName arm5) {
            out.writePointer(arm5.lpszFileName(), NdrWriter::writeWideString);
        } else if (value instanceof uSTGMEDIUM_value.Pstm arm6) {
            InterfacePointers.write(out, arm6.pstm(), IStream.TYPE);
        } else if (value instanceof uSTGMEDIUM_value.Pstg arm7) {
            InterfacePointers.write(out, arm7.pstg(), IStorage.TYPE);
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<uSTGMEDIUM_value> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 16L) {
                to.accept(new uSTGMEDIUM_value.HBitmap(null));
                in.readPointer(to, (from, owner) -> {
                    from.align(8);
                    userHBITMAPCodec.read(from, from.readInt(), arm -> owner.accept(new uSTGMEDIUM_value.HBitmap(arm)));
                });
            } else if (discriminant == 32L) {
                to.accept(new uSTGMEDIUM_value.HMetaFilePict(null));
                in.readPointer(to, (from2, owner2) -> {
                    from2.align(8);
                    userHMETAFILEPICTCodec.read(from2, from2.readInt(), arm2 -> owner2.accept(new uSTGMEDIUM_value.HMetaFilePict(arm2)));
                });
            } else if (discriminant == 64L) {
                to.accept(new uSTGMEDIUM_value.HEnhMetaFile(null));
                in.readPointer(to, (from3, owner3) -> {
                    from3.align(8);
                    userHENHMETAFILECodec.read(from3, from3.readInt(), arm3 -> owner3.accept(new uSTGMEDIUM_value.HEnhMetaFile(arm3)));
                });
            } else if (discriminant == 1L) {
                to.accept(new uSTGMEDIUM_value.HGlobal(null));
                in.readPointer(to, (from4, owner4) -> {
                    from4.align(8);
                    userHGLOBALCodec.read(from4, from4.readInt(), arm4 -> owner4.accept(new uSTGMEDIUM_value.HGlobal(arm4)));
                });
            } else if (discriminant == 2L) {
                to.accept(new uSTGMEDIUM_value.LpszFileName(null));
                in.readPointer(to, (from5, owner5) -> owner5.accept(new uSTGMEDIUM_value.LpszFileName(from5.readWideString())));
            } else if (discriminant == 4L) {
                to.accept(new uSTGMEDIUM_value.Pstm(null));
                InterfacePointers.read(in, to, IStream.TYPE, (owner6, object) -> owner6.accept(new uSTGMEDIUM_value.Pstm(object)));
            } else if (discriminant == 8L) {
                to.accept(new uSTGMEDIUM_value.Pstg(null));
                InterfacePointers.read(in, to, IStorage.TYPE, (owner7, object2) -> owner7.accept(new uSTGMEDIUM_value.Pstg(object2)));
            } else {
                to.accept(new uSTGMEDIUM_value.Other(discriminant));
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static uSTGMEDIUM_value empty(long discriminant) {
        if (discriminant == 16L) {
            return new uSTGMEDIUM_value.HBitmap(null);
        } else if (discriminant == 32L) {
            return new uSTGMEDIUM_value.HMetaFilePict(null);
        } else if (discriminant == 64L) {
            return new uSTGMEDIUM_value.HEnhMetaFile(null);
        } else if (discriminant == 1L) {
            return new uSTGMEDIUM_value.HGlobal(null);
        } else if (discriminant == 2L) {
            return new uSTGMEDIUM_value.LpszFileName(null);
        } else if (discriminant == 4L) {
            return new uSTGMEDIUM_value.Pstm(null);
        } else if (discriminant == 8L) {
            return new uSTGMEDIUM_value.Pstg(null);
        } else {
            return new uSTGMEDIUM_value.Other(discriminant);
        }
    }
}
