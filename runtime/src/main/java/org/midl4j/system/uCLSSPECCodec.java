// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link uCLSSPEC}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class uCLSSPECCodec {
    static {
        Abi.require(1);
    }

    private uCLSSPECCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, uCLSSPEC value, long selector) {
        return Require.arm(what, value, "uCLSSPEC", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends uCLSSPEC> armOf(long discriminant) {
        if (discriminant == 0L) {
            return uCLSSPEC.Clsid.class;
        } else if (discriminant == 1L) {
            return uCLSSPEC.PFileExt.class;
        } else if (discriminant == 2L) {
            return uCLSSPEC.PMimeType.class;
        } else if (discriminant == 4L) {
            return uCLSSPEC.PProgId.class;
        } else if (discriminant == 3L) {
            return uCLSSPEC.PFileName.class;
        } else if (discriminant == 5L) {
            return uCLSSPEC.ByName.class;
        } else if (discriminant == 6L) {
            return uCLSSPEC.ByObjectId.class;
        } else {
            return null;
        }
    }

    public static void write(NdrWriter out, uCLSSPEC value) throws ComException {
        out.align64(8);
        if (value instanceof uCLSSPEC.Clsid arm) {
            out.writeGuid(arm.clsid());
        } else if (value instanceof uCLSSPEC.PFileExt arm2) {
            out.writePointer(arm2.pFileExt(), NdrWriter::writeWideString);
        } else if (value instanceof uCLSSPEC.PMimeType arm3) {
            out.writePointer(arm3.pMimeType(), NdrWriter::writeWideString);
        } else if (value instanceof uCLSSPEC.PProgId arm4) {
            out.writePointer(arm4.pProgId(), NdrWriter::writeWideString);
        } else if (value instanceof uCLSSPEC.PFileName arm5) {
            out.writePointer(arm5.pFileName(), NdrWriter::writeWideString);
        } else if (value instanceof uCLSSPEC.ByName arm6) {
            uCLSSPEC_ByNameCodec.writeBody(out, Require.nonNull(arm6.ByName(), "ByName.ByName", value));
            out.later(arm6.ByName(), uCLSSPEC_ByNameCodec::writePointees);
        } else if (value instanceof uCLSSPEC.ByObjectId arm7) {
            uCLSSPEC_ByObjectIdCodec.write(out, Require.nonNull(arm7.ByObjectId(), "ByObjectId.ByObjectId", value));
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<uCLSSPEC> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 0L) {
                Guid arm = in.readGuid();
                to.accept(new uCLSSPEC.Clsid(arm));
            } else if (discriminant == 1L) {
                to.accept(new uCLSSPEC.PFileExt(null));
                in.readPointer(to, (from, owner) -> owner.accept(new uCLSSPEC.PFileExt(from.readWideString())));
            } else if (discriminant == 2L) {
                to.accept(new uCLSSPEC.PMimeType(null));
                in.readPointer(to, (from2, owner2) -> owner2.accept(new uCLSSPEC.PMimeType(from2.readWideString())));
            } else if (discriminant == 4L) {
                to.accept(new uCLSSPEC.PProgId(null));
                in.readPointer(to, (from3, owner3) -> owner3.accept(new uCLSSPEC.PProgId(from3.readWideString())));
            } else if (discriminant == 3L) {
                to.accept(new uCLSSPEC.PFileName(null));
                in.readPointer(to, (from4, owner4) -> owner4.accept(new uCLSSPEC.PFileName(from4.readWideString())));
            } else if (discriminant == 5L) {
                uCLSSPEC_ByName element = new uCLSSPEC_ByName();
                in.later(element, uCLSSPEC_ByNameCodec.readBody(in, element), uCLSSPEC_ByNameCodec::readPointees);
                uCLSSPEC_ByName arm2 = element;
                to.accept(new uCLSSPEC.ByName(arm2));
            } else if (discriminant == 6L) {
                uCLSSPEC_ByObjectId arm3 = uCLSSPEC_ByObjectIdCodec.read(in);
                to.accept(new uCLSSPEC.ByObjectId(arm3));
            } else {
                throw BadStubData.invalidTag("uCLSSPEC", discriminant);
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static uCLSSPEC empty(long discriminant) {
        if (discriminant == 0L) {
            return new uCLSSPEC.Clsid(Guid.NULL);
        } else if (discriminant == 1L) {
            return new uCLSSPEC.PFileExt(null);
        } else if (discriminant == 2L) {
            return new uCLSSPEC.PMimeType(null);
        } else if (discriminant == 4L) {
            return new uCLSSPEC.PProgId(null);
        } else if (discriminant == 3L) {
            return new uCLSSPEC.PFileName(null);
        } else if (discriminant == 5L) {
            return new uCLSSPEC.ByName(new uCLSSPEC_ByName());
        } else if (discriminant == 6L) {
            return new uCLSSPEC.ByObjectId(new uCLSSPEC_ByObjectId());
        } else {
            throw new IllegalArgumentException("uCLSSPEC has no arm for " + discriminant);
        }
    }
}
