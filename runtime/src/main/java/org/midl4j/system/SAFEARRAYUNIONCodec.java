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

/** Writes and reads {@link SAFEARRAYUNION}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class SAFEARRAYUNIONCodec {
    static {
        Abi.require(1);
    }

    private SAFEARRAYUNIONCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, SAFEARRAYUNION value, long selector) {
        return Require.arm(what, value, "SAFEARRAYUNION", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends SAFEARRAYUNION> armOf(long discriminant) {
        if (discriminant == 8L) {
            return SAFEARRAYUNION.BstrStr.class;
        } else if (discriminant == 13L) {
            return SAFEARRAYUNION.UnknownStr.class;
        } else if (discriminant == 9L) {
            return SAFEARRAYUNION.DispatchStr.class;
        } else if (discriminant == 12L) {
            return SAFEARRAYUNION.VariantStr.class;
        } else if (discriminant == 36L) {
            return SAFEARRAYUNION.RecordStr.class;
        } else if (discriminant == 32781L) {
            return SAFEARRAYUNION.HaveIidStr.class;
        } else if (discriminant == 16L) {
            return SAFEARRAYUNION.ByteStr.class;
        } else if (discriminant == 2L) {
            return SAFEARRAYUNION.WordStr.class;
        } else if (discriminant == 3L) {
            return SAFEARRAYUNION.LongStr.class;
        } else if (discriminant == 20L) {
            return SAFEARRAYUNION.HyperStr.class;
        } else {
            return null;
        }
    }

    public static void write(NdrWriter out, SAFEARRAYUNION value) throws ComException {
        out.align64(8);
        if (value instanceof SAFEARRAYUNION.BstrStr arm) {
            SAFEARR_BSTRCodec.write(out, Require.nonNull(arm.BstrStr(), "BstrStr.BstrStr", value));
        } else if (value instanceof SAFEARRAYUNION.UnknownStr arm2) {
            SAFEARR_UNKNOWNCodec.write(out, Require.nonNull(arm2.UnknownStr(), "UnknownStr.UnknownStr", value));
        } else if (value instanceof SAFEARRAYUNION.DispatchStr arm3) {
            SAFEARR_DISPATCHCodec.write(out, Require.nonNull(arm3.DispatchStr(), "DispatchStr.DispatchStr", value));
        } else if (value instanceof SAFEARRAYUNION.VariantStr arm4) {
            SAFEARR_VARIANTCodec.write(out, Require.nonNull(arm4.VariantStr(), "VariantStr.VariantStr", value));
        } else if (value instanceof SAFEARRAYUNION.RecordStr arm5) {
            SAFEARR_BRECORDCodec.write(out, Require.nonNull(arm5.RecordStr(), "RecordStr.RecordStr", value));
        } else if (value instanceof SAFEARRAYUNION.HaveIidStr arm6) {
            SAFEARR_HAVEIIDCodec.write(out, Require.nonNull(arm6.HaveIidStr(), "HaveIidStr.HaveIidStr", value));
        } else if (value instanceof SAFEARRAYUNION.ByteStr arm7) {
            BYTE_SIZEDARRCodec.writeBody(out, Require.nonNull(arm7.ByteStr(), "ByteStr.ByteStr", value));
            out.later(arm7.ByteStr(), BYTE_SIZEDARRCodec::writePointees);
        } else if (value instanceof SAFEARRAYUNION.WordStr arm8) {
            WORD_SIZEDARRCodec.writeBody(out, Require.nonNull(arm8.WordStr(), "WordStr.WordStr", value));
            out.later(arm8.WordStr(), WORD_SIZEDARRCodec::writePointees);
        } else if (value instanceof SAFEARRAYUNION.LongStr arm9) {
            DWORD_SIZEDARRCodec.writeBody(out, Require.nonNull(arm9.LongStr(), "LongStr.LongStr", value));
            out.later(arm9.LongStr(), DWORD_SIZEDARRCodec::writePointees);
        } else if (value instanceof SAFEARRAYUNION.HyperStr arm10) {
            HYPER_SIZEDARRCodec.writeBody(out, Require.nonNull(arm10.HyperStr(), "HyperStr.HyperStr", value));
            out.later(arm10.HyperStr(), HYPER_SIZEDARRCodec::writePointees);
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<SAFEARRAYUNION> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 8L) {
                SAFEARR_BSTR arm = SAFEARR_BSTRCodec.read(in);
                to.accept(new SAFEARRAYUNION.BstrStr(arm));
            } else if (discriminant == 13L) {
                SAFEARR_UNKNOWN arm2 = SAFEARR_UNKNOWNCodec.read(in);
                to.accept(new SAFEARRAYUNION.UnknownStr(arm2));
            } else if (discriminant == 9L) {
                SAFEARR_DISPATCH arm3 = SAFEARR_DISPATCHCodec.read(in);
                to.accept(new SAFEARRAYUNION.DispatchStr(arm3));
            } else if (discriminant == 12L) {
                SAFEARR_VARIANT arm4 = SAFEARR_VARIANTCodec.read(in);
                to.accept(new SAFEARRAYUNION.VariantStr(arm4));
            } else if (discriminant == 36L) {
                SAFEARR_BRECORD arm5 = SAFEARR_BRECORDCodec.read(in);
                to.accept(new SAFEARRAYUNION.RecordStr(arm5));
            } else if (discriminant == 32781L) {
                SAFEARR_HAVEIID arm6 = SAFEARR_HAVEIIDCodec.read(in);
                to.accept(new SAFEARRAYUNION.HaveIidStr(arm6));
            } else if (discriminant == 16L) {
                BYTE_SIZEDARR element = new BYTE_SIZEDARR();
                in.later(element, BYTE_SIZEDARRCodec.readBody(in, element), BYTE_SIZEDARRCodec::readPointees);
                BYTE_SIZEDARR arm7 = element;
                to.accept(new SAFEARRAYUNION.ByteStr(arm7));
            } else if (discriminant == 2L) {
                WORD_SIZEDARR element2 = new WORD_SIZEDARR();
                in.later(element2, WORD_SIZEDARRCodec.readBody(in, element2), WORD_SIZEDARRCodec::readPointees);
                WORD_SIZEDARR arm8 = element2;
                to.accept(new SAFEARRAYUNION.WordStr(arm8));
            } else if (discriminant == 3L) {
                DWORD_SIZEDARR element3 = new DWORD_SIZEDARR();
                in.later(element3, DWORD_SIZEDARRCodec.readBody(in, element3), DWORD_SIZEDARRCodec::readPointees);
                DWORD_SIZEDARR arm9 = element3;
                to.accept(new SAFEARRAYUNION.LongStr(arm9));
            } else if (discriminant == 20L) {
                HYPER_SIZEDARR element4 = new HYPER_SIZEDARR();
                in.later(element4, HYPER_SIZEDARRCodec.readBody(in, element4), HYPER_SIZEDARRCodec::readPointees);
                HYPER_SIZEDARR arm10 = element4;
                to.accept(new SAFEARRAYUNION.HyperStr(arm10));
            } else {
                throw BadStubData.invalidTag("SAFEARRAYUNION", discriminant);
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static SAFEARRAYUNION empty(long discriminant) {
        if (discriminant == 8L) {
            return new SAFEARRAYUNION.BstrStr(new SAFEARR_BSTR());
        } else if (discriminant == 13L) {
            return new SAFEARRAYUNION.UnknownStr(new SAFEARR_UNKNOWN());
        } else if (discriminant == 9L) {
            return new SAFEARRAYUNION.DispatchStr(new SAFEARR_DISPATCH());
        } else if (discriminant == 12L) {
            return new SAFEARRAYUNION.VariantStr(new SAFEARR_VARIANT());
        } else if (discriminant == 36L) {
            return new SAFEARRAYUNION.RecordStr(new SAFEARR_BRECORD());
        } else if (discriminant == 32781L) {
            return new SAFEARRAYUNION.HaveIidStr(new SAFEARR_HAVEIID());
        } else if (discriminant == 16L) {
            return new SAFEARRAYUNION.ByteStr(new BYTE_SIZEDARR());
        } else if (discriminant == 2L) {
            return new SAFEARRAYUNION.WordStr(new WORD_SIZEDARR());
        } else if (discriminant == 3L) {
            return new SAFEARRAYUNION.LongStr(new DWORD_SIZEDARR());
        } else if (discriminant == 20L) {
            return new SAFEARRAYUNION.HyperStr(new HYPER_SIZEDARR());
        } else {
            throw new IllegalArgumentException("SAFEARRAYUNION has no arm for " + discriminant);
        }
    }
}
