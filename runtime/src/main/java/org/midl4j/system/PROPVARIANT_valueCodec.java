// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.CurrencyCodec;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Writes and reads {@link PROPVARIANT_value}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("propidlbase.idl")
@NullMarked
public final class PROPVARIANT_valueCodec {
    static {
        Abi.require(1);
    }

    private PROPVARIANT_valueCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, PROPVARIANT_value value, long selector) {
        return Require.arm(what, value, "PROPVARIANT_value", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends PROPVARIANT_value> armOf(long discriminant) {
        if (discriminant == 0L || discriminant == 1L) {
            return PROPVARIANT_value.Nothing.class;
        } else if (discriminant == 16L) {
            return PROPVARIANT_value.CVal.class;
        } else if (discriminant == 17L) {
            return PROPVARIANT_value.BVal.class;
        } else if (discriminant == 2L) {
            return PROPVARIANT_value.IVal.class;
        } else if (discriminant == 18L) {
            return PROPVARIANT_value.UiVal.class;
        } else if (discriminant == 3L) {
            return PROPVARIANT_value.LVal.class;
        } else if (discriminant == 19L) {
            return PROPVARIANT_value.UlVal.class;
        } else if (discriminant == 22L) {
            return PROPVARIANT_value.IntVal.class;
        } else if (discriminant == 23L) {
            return PROPVARIANT_value.UintVal.class;
        } else if (discriminant == 14L || discriminant == 20L) {
            return PROPVARIANT_value.HVal.class;
        } else if (discriminant == 21L) {
            return PROPVARIANT_value.UhVal.class;
        } else if (discriminant == 4L) {
            return PROPVARIANT_value.FltVal.class;
        } else if (discriminant == 5L) {
            return PROPVARIANT_value.DblVal.class;
        } else if (discriminant == 11L) {
            return PROPVARIANT_value.BoolVal.class;
        } else if (discriminant == 10L) {
            return PROPVARIANT_value.Scode.class;
        } else if (discriminant == 6L) {
            return PROPVARIANT_value.CyVal.class;
        } else if (discriminant == 7L) {
            return PROPVARIANT_value.Date.class;
        } else if (discriminant == 64L) {
            return PROPVARIANT_value.Filetime.class;
        } else if (discriminant == 72L) {
            return PROPVARIANT_value.Puuid.class;
        } else if (discriminant == 71L) {
            return PROPVARIANT_value.Pclipdata.class;
        } else if (discriminant == 8L) {
            return PROPVARIANT_value.BstrVal.class;
        } else if (discriminant == 4095L) {
            return PROPVARIANT_value.BstrblobVal.class;
        } else if (discriminant == 65L || discriminant == 70L) {
            return PROPVARIANT_value.Blob.class;
        } else if (discriminant == 30L) {
            return PROPVARIANT_value.PszVal.class;
        } else if (discriminant == 31L) {
            return PROPVARIANT_value.PwszVal.class;
        } else if (discriminant == 13L) {
            return PROPVARIANT_value.PunkVal.class;
        } else if (discriminant == 9L) {
            return PROPVARIANT_value.PdispVal.class;
        } else if (discriminant == 66L || discriminant == 68L) {
            return PROPVARIANT_value.PStream.class;
        } else if (discriminant == 67L || discriminant == 69L) {
            return PROPVARIANT_value.PStorage.class;
        } else if (discriminant == 73L) {
            return PROPVARIANT_value.PVersionedStream.class;
        } else if (discriminant == 4112L) {
            return PROPVARIANT_value.Cac.class;
        } else if (discriminant == 4113L) {
            return PROPVARIANT_value.Caub.class;
        } else if (discriminant == 4098L) {
            return PROPVARIANT_value.Cai.class;
        } else if (discriminant == 4114L) {
            return PROPVARIANT_value.Caui.class;
        } else if (discriminant == 4099L) {
            return PROPVARIANT_value.Cal.class;
        } else if (discriminant == 4115L) {
            return PROPVARIANT_value.Caul.class;
        } else if (discriminant == 4116L) {
            return PROPVARIANT_value.Cah.class;
        } else if (discriminant == 4117L) {
            return PROPVARIANT_value.Cauh.class;
        } else if (discriminant == 4100L) {
            return PROPVARIANT_value.Caflt.class;
        } else if (discriminant == 4101L) {
            return PROPVARIANT_value.Cadbl.class;
        } else if (discriminant == 4107L) {
            return PROPVARIANT_value.Cabool.class;
        } else if (discriminant == 4106L) {
            return PROPVARIANT_value.Cascode.class;
        } else if (discriminant == 4102L) {
            return PROPVARIANT_value.Cacy.class;
        } else if (discriminant == 4103L) {
            return PROPVARIANT_value.Cadate.class;
        } else if (discriminant == 4160L) {
            return PROPVARIANT_value.Cafiletime.class;
        } else if (discriminant == 4168L) {
            return PROPVARIANT_value.Cauuid.class;
        } else if (discriminant == 4167L) {
            return PROPVARIANT_value.Caclipdata.class;
        } else if (discriminant == 4104L) {
            return PROPVARIANT_value.Cabstr.class;
        } else if (discriminant == 8191L) {
            return PROPVARIANT_value.Cabstrblob.class;
        } else if (discriminant == 4126L) {
            return PROPVARIANT_value.Calpstr.class;
        } else if (discriminant == 4127L) {
            return PROPVARIANT_value.Calpwstr.class;
        } else if (discriminant == 4108L) {
            return PROPVARIANT_value.Capropvar.class;
        } else {
            return null;
        }
    }

    public static void write(NdrWriter out, PROPVARIANT_value value) throws ComException {
        out.align64(8);
        if (value instanceof PROPVARIANT_value.CVal arm) {
            out.writeByte(arm.cVal());
        } else if (value instanceof PROPVARIANT_value.BVal arm2) {
            out.writeByte(arm2.bVal());
        } else if (value instanceof PROPVARIANT_value.IVal arm3) {
            out.writeShort(arm3.iVal());
        } else if (value instanceof PROPVARIANT_value.UiVal arm4) {
            out.writeShort(arm4.uiVal());
        } else if (value instanceof PROPVARIANT_value.LVal arm5) {
            out.writeInt(arm5.lVal());
        } else if (value instanceof PROPVARIANT_value.UlVal arm6) {
            out.writeInt(arm6.ulVal());
        } else if (value instanceof PROPVARIANT_value.IntVal arm7) {
            out.writeInt(arm7.intVal());
        } else if (value instanceof PROPVARIANT_value.UintVal arm8) {
            out.writeInt(arm8.uintVal());
        } else if (value instanceof PROPVARIANT_value.HVal arm9) {
            LARGE_INTEGERCodec.write(out, Require.nonNull(arm9.hVal(), "HVal.hVal", value));
        } else if (value instanceof PROPVARIANT_value.UhVal arm10) {
            ULARGE_INTEGERCodec.write(out, Require.nonNull(arm10.uhVal(), "UhVal.uhVal", value));
        } else if (value instanceof PROPVARIANT_value.FltVal arm11) {
            out.writeFloat(arm11.fltVal());
        } else if (value instanceof PROPVARIANT_value.DblVal arm12) {
            out.writeDouble(arm12.dblVal());
        } else if (value instanceof PROPVARIANT_value.BoolVal arm13) {
            out.writeShort((short) (arm13.boolVal() ? -1 : 0));
        } else if (value instanceof PROPVARIANT_value.Scode arm14) {
            out.writeInt(arm14.scode());
        } else if (value instanceof PROPVARIANT_value.CyVal arm15) {
            CurrencyCodec.write(out, arm15.cyVal());
        } else if (value instanceof PROPVARIANT_value.Date arm16) {
            out.writeDouble(arm16.date());
        } else if (value instanceof PROPVARIANT_value.Filetime arm17) {
            FILETIMECodec.write(out, Require.nonNull(arm17.filetime(), "Filetime.filetime", value));
        } else if (value instanceof PROPVARIANT_value.Puuid arm18) {
            out.writePointer(arm18.puuid(), NdrWriter::writeGuid);
        } else if (value instanceof PROPVARIANT_value.Pclipdata arm19) {
            out.writePointer(arm19.pclipdata(), CLIPDATACodec::write);
        } else if (value instanceof PROPVARIANT_value.BstrVal arm20) {
            BstrCodec.write(out, arm20.bstrVal());
        } else if (value instanceof PROPVARIANT_value.BstrblobVal arm21) {
            BSTRBLOBCodec.writeBody(out, Require.nonNull(arm21.bstrblobVal(), "BstrblobVal.bstrblobVal", value));
            out.later(arm21.bstrblobVal(), BSTRBLOBCodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.Blob arm22) {
            BLOBCodec.writeBody(out, Require.nonNull(arm22.blob(), "Blob.blob", value));
            out.later(arm22.blob(), BLOBCodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.PszVal arm23) {
            out.writePointer(arm23.pszVal(), NdrWriter::writeString);
        } else if (value instanceof PROPVARIANT_value.PwszVal arm24) {
            out.writePointer(arm24.pwszVal(), NdrWriter::writeWideString);
        } else if (value instanceof PROPVARIANT_value.PunkVal arm25) {
            InterfacePointers.write(out, arm25.punkVal(), InterfaceType.UNKNOWN);
        } else if (value instanceof PROPVARIANT_value.PdispVal arm26) {
            InterfacePointers.write(out, arm26.pdispVal(), IDispatch.TYPE);
        } else if (value instanceof PROPVARIANT_value.PStream arm27) {
            InterfacePointers.write(out, arm27.pStream(), IStream.TYPE);
        } else if (value instanceof PROPVARIANT_value.PStorage arm28) {
            InterfacePointers.write(out, arm28.pStorage(), IStorage.TYPE);
        } else if (value instanceof PROPVARIANT_value.PVersionedStream arm29) {
            out.writePointer(arm29.pVersionedStream(), VERSIONEDSTREAMCodec::write);
        } else if (value instanceof PROPVARIANT_value.Cac arm30) {
            CACCodec.writeBody(out, Require.nonNull(arm30.cac(), "Cac.cac", value));
            out.later(arm30.cac(), CACCodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.Caub arm31) {
            CAUBCodec.writeBody(out, Require.nonNull(arm31.caub(), "Caub.caub", value));
            out.later(arm31.caub(), CAUBCodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.Cai arm32) {
            CAICodec.writeBody(out, Require.nonNull(arm32.cai(), "Cai.cai", value));
            out.later(arm32.cai(), CAICodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.Caui arm33) {
            CAUICodec.writeBody(out, Require.nonNull(arm33.caui(), "Caui.caui", value));
            out.later(arm33.caui(), CAUICodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.Cal arm34) {
            CALCodec.writeBody(out, Require.nonNull(arm34.cal(), "Cal.cal", value));
            out.later(arm34.cal(), CALCodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.Caul arm35) {
            CAULCodec.writeBody(out, Require.nonNull(arm35.caul(), "Caul.caul", value));
            out.later(arm35.caul(), CAULCodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.Cah arm36) {
            CAHCodec.writeBody(out, Require.nonNull(arm36.cah(), "Cah.cah", value));
            out.later(arm36.cah(), CAHCodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.Cauh arm37) {
            CAUHCodec.writeBody(out, Require.nonNull(arm37.cauh(), "Cauh.cauh", value));
            out.later(arm37.cauh(), CAUHCodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.Caflt arm38) {
            CAFLTCodec.writeBody(out, Require.nonNull(arm38.caflt(), "Caflt.caflt", value));
            out.later(arm38.caflt(), CAFLTCodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.Cadbl arm39) {
            CADBLCodec.writeBody(out, Require.nonNull(arm39.cadbl(), "Cadbl.cadbl", value));
            out.later(arm39.cadbl(), CADBLCodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.Cabool arm40) {
            CABOOLCodec.writeBody(out, Require.nonNull(arm40.cabool(), "Cabool.cabool", value));
            out.later(arm40.cabool(), CABOOLCodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.Cascode arm41) {
            CASCODECodec.writeBody(out, Require.nonNull(arm41.cascode(), "Cascode.cascode", value));
            out.later(arm41.cascode(), CASCODECodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.Cacy arm42) {
            CACYCodec.writeBody(out, Require.nonNull(arm42.cacy(), "Cacy.cacy", value));
            out.later(arm42.cacy(), CACYCodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.Cadate arm43) {
            CADATECodec.writeBody(out, Require.nonNull(arm43.cadate(), "Cadate.cadate", value));
            out.later(arm43.cadate(), CADATECodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.Cafiletime arm44) {
            CAFILETIMECodec.writeBody(out, Require.nonNull(arm44.cafiletime(), "Cafiletime.cafiletime", value));
            out.later(arm44.cafiletime(), CAFILETIMECodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.Cauuid arm45) {
            CACLSIDCodec.writeBody(out, Require.nonNull(arm45.cauuid(), "Cauuid.cauuid", value));
            out.later(arm45.cauuid(), CACLSIDCodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.Caclipdata arm46) {
            CACLIPDATACodec.writeBody(out, Require.nonNull(arm46.caclipdata(), "Caclipdata.caclipdata", value));
            out.later(arm46.caclipdata(), CACLIPDATACodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.Cabstr arm47) {
            CABSTRCodec.write(out, Require.nonNull(arm47.cabstr(), "Cabstr.cabstr", value));
        } else if (value instanceof PROPVARIANT_value.Cabstrblob arm48) {
            CABSTRBLOBCodec.writeBody(out, Require.nonNull(arm48.cabstrblob(), "Cabstrblob.cabstrblob", value));
            out.later(arm48.cabstrblob(), CABSTRBLOBCodec::writePointees);
        } else if (value instanceof PROPVARIANT_value.Calpstr arm49) {
            CALPSTRCodec.write(out, Require.nonNull(arm49.calpstr(), "Calpstr.calpstr", value));
        } else if (value instanceof PROPVARIANT_value.Calpwstr arm50) {
            CALPWSTRCodec.write(out, Require.nonNull(arm50.calpwstr(), "Calpwstr.calpwstr", value));
        } else if (value instanceof PROPVARIANT_value.Capropvar arm51) {
            CAPROPVARIANTCodec.write(out, Require.nonNull(arm51.capropvar(), "Capropvar.capropvar", value));
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<PROPVARIANT_value> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 0L || discriminant == 1L) {
                to.accept(new PROPVARIANT_value.Nothing(discriminant));
            } else if (discriminant == 16L) {
                byte arm = in.readByte();
                to.accept(new PROPVARIANT_value.CVal(arm));
            } else if (discriminant == 17L) {
                byte arm2 = in.readByte();
                to.accept(new PROPVARIANT_value.BVal(arm2));
            } else if (discriminant == 2L) {
                short arm3 = in.readShort();
                to.accept(new PROPVARIANT_value.IVal(arm3));
            } else if (discriminant == 18L) {
                short arm4 = in.readShort();
                to.accept(new PROPVARIANT_value.UiVal(arm4));
            } else if (discriminant == 3L) {
                int arm5 = in.readInt();
                to.accept(new PROPVARIANT_value.LVal(arm5));
            } else if (discriminant == 19L) {
                int arm6 = in.readInt();
                to.accept(new PROPVARIANT_value.UlVal(arm6));
            } else if (discriminant == 22L) {
                int arm7 = in.readInt();
                to.accept(new PROPVARIANT_value.IntVal(arm7));
            } else if (discriminant == 23L) {
                int arm8 = in.readInt();
                to.accept(new PROPVARIANT_value.UintVal(arm8));
            } else if (discriminant == 14L || discriminant == 20L) {
                LARGE_INTEGER arm9 = LARGE_INTEGERCodec.read(in);
                to.accept(new PROPVARIANT_value.HVal(discriminant, arm9));
            } else if (discriminant == 21L) {
                ULARGE_INTEGER arm10 = ULARGE_INTEGERCodec.read(in);
                to.accept(new PROPVARIANT_value.UhVal(arm10));
            } else if (discriminant == 4L) {
                float arm11 = in.readFloat();
                to.accept(new PROPVARIANT_value.FltVal(arm11));
            } else if (discriminant == 5L) {
                double arm12 = in.readDouble();
                to.accept(new PROPVARIANT_value.DblVal(arm12));
            } else if (discriminant == 11L) {
                boolean arm13 = in.readShort() != 0;
                to.accept(new PROPVARIANT_value.BoolVal(arm13));
            } else if (discriminant == 10L) {
                int arm14 = in.readInt();
                to.accept(new PROPVARIANT_value.Scode(arm14));
            } else if (discriminant == 6L) {
                BigDecimal arm15 = CurrencyCodec.read(in);
                to.accept(new PROPVARIANT_value.CyVal(arm15));
            } else if (discriminant == 7L) {
                double arm16 = in.readDouble();
                to.accept(new PROPVARIANT_value.Date(arm16));
            } else if (discriminant == 64L) {
                FILETIME arm17 = FILETIMECodec.read(in);
                to.accept(new PROPVARIANT_value.Filetime(arm17));
            } else if (discriminant == 72L) {
                to.accept(new PROPVARIANT_value.Puuid(null));
                in.readPointer(to, (from, owner) -> owner.accept(new PROPVARIANT_value.Puuid(from.readGuid())));
            } else if (discriminant == 71L) {
                to.accept(new PROPVARIANT_value.Pclipdata(null));
                in.readPointer(to, (from2, owner2) -> owner2.accept(new PROPVARIANT_value.Pclipdata(CLIPDATACodec.read(from2))));
            } else if (discriminant == 8L) {
                to.accept(new PROPVARIANT_value.BstrVal(null));
                BstrCodec.read(in, to, (owner3, read) -> owner3.accept(new PROPVARIANT_value.BstrVal(read)));
            } else if (discriminant == 4095L) {
                BSTRBLOB element = new BSTRBLOB();
                in.later(element, BSTRBLOBCodec.readBody(in, element), BSTRBLOBCodec::readPointees);
                BSTRBLOB arm18 = element;
                to.accept(new PROPVARIANT_value.BstrblobVal(arm18));
            } else if (discriminant == 65L || discriminant == 70L) {
                BLOB element2 = new BLOB();
                in.later(element2, BLOBCodec.readBody(in, element2), BLOBCodec::readPointees);
                BLOB arm19 = element2;
                to.accept(new PROPVARIANT_value.Blob(discriminant, arm19));
            } else if (discriminant == 30L) {
                to.accept(new PROPVARIANT_value.PszVal(null));
                in.readPointer(to, (from3, owner4) -> owner4.accept(new PROPVARIANT_value.PszVal(from3.readString())));
            } else if (discriminant == 31L) {
                to.accept(new PROPVARIANT_value.PwszVal(null));
                in.readPointer(to, (from4, owner5) -> owner5.accept(new PROPVARIANT_value.PwszVal(from4.readWideString())));
            } else if (discriminant == 13L) {
                to.accept(new PROPVARIANT_value.PunkVal(null));
                InterfacePointers.read(in, to, InterfaceType.UNKNOWN, (owner6, object) -> owner6.accept(new PROPVARIANT_value.PunkVal(object)));
            } else if (discriminant == 9L) {
                to.accept(new PROPVARIANT_value.PdispVal(null));
                InterfacePointers.read(in, to, IDispatch.TYPE, (owner7, object2) -> owner7.accept(new PROPVARIANT_value.PdispVal(object2)));
            } else if (discriminant == 66L || discriminant == 68L) {
                to.accept(new PROPVARIANT_value.PStream(discriminant, null));
                InterfacePointers.read(in, to, IStream.TYPE, (owner8, object3) -> owner8.accept(new PROPVARIANT_value.PStream(discriminant, object3)));
            } else if (discriminant == 67L || discriminant == 69L) {
                to.accept(new PROPVARIANT_value.PStorage(discriminant, null));
                InterfacePointers.read(in, to, IStorage.TYPE, (owner9, object4) -> owner9.accept(new PROPVARIANT_value.PStorage(discriminant, object4)));
            } else if (discriminant == 73L) {
                to.accept(new PROPVARIANT_value.PVersionedStream(null));
                in.readPointer(to, (from5, owner10) -> owner10.accept(new PROPVARIANT_value.PVersionedStream(VERSIONEDSTREAMCodec.read(from5))));
            } else if (discriminant == 4112L) {
                CAC element3 = new CAC();
                in.later(element3, CACCodec.readBody(in, element3), CACCodec::readPointees);
                CAC arm20 = element3;
                to.accept(new PROPVARIANT_value.Cac(arm20));
            } else if (discriminant == 4113L) {
                CAUB element4 = new CAUB();
                in.later(element4, CAUBCodec.readBody(in, element4), CAUBCodec::readPointees);
                CAUB arm21 = element4;
                to.accept(new PROPVARIANT_value.Caub(arm21));
            } else if (discriminant == 4098L) {
                CAI element5 = new CAI();
                in.later(element5, CAICodec.readBody(in, element5), CAICodec::readPointees);
                CAI arm22 = element5;
                to.accept(new PROPVARIANT_value.Cai(arm22));
            } else if (discriminant == 4114L) {
                CAUI element6 = new CAUI();
                in.later(element6, CAUICodec.readBody(in, element6), CAUICodec::readPointees);
                CAUI arm23 = element6;
                to.accept(new PROPVARIANT_value.Caui(arm23));
            } else if (discriminant == 4099L) {
                CAL element7 = new CAL();
                in.later(element7, CALCodec.readBody(in, element7), CALCodec::readPointees);
                CAL arm24 = element7;
                to.accept(new PROPVARIANT_value.Cal(arm24));
            } else if (discriminant == 4115L) {
                CAUL element8 = new CAUL();
                in.later(element8, CAULCodec.readBody(in, element8), CAULCodec::readPointees);
                CAUL arm25 = element8;
                to.accept(new PROPVARIANT_value.Caul(arm25));
            } else if (discriminant == 4116L) {
                CAH element9 = new CAH();
                in.later(element9, CAHCodec.readBody(in, element9), CAHCodec::readPointees);
                CAH arm26 = element9;
                to.accept(new PROPVARIANT_value.Cah(arm26));
            } else if (discriminant == 4117L) {
                CAUH element10 = new CAUH();
                in.later(element10, CAUHCodec.readBody(in, element10), CAUHCodec::readPointees);
                CAUH arm27 = element10;
                to.accept(new PROPVARIANT_value.Cauh(arm27));
            } else if (discriminant == 4100L) {
                CAFLT element11 = new CAFLT();
                in.later(element11, CAFLTCodec.readBody(in, element11), CAFLTCodec::readPointees);
                CAFLT arm28 = element11;
                to.accept(new PROPVARIANT_value.Caflt(arm28));
            } else if (discriminant == 4101L) {
                CADBL element12 = new CADBL();
                in.later(element12, CADBLCodec.readBody(in, element12), CADBLCodec::readPointees);
                CADBL arm29 = element12;
                to.accept(new PROPVARIANT_value.Cadbl(arm29));
            } else if (discriminant == 4107L) {
                CABOOL element13 = new CABOOL();
                in.later(element13, CABOOLCodec.readBody(in, element13), CABOOLCodec::readPointees);
                CABOOL arm30 = element13;
                to.accept(new PROPVARIANT_value.Cabool(arm30));
            } else if (discriminant == 4106L) {
                CASCODE element14 = new CASCODE();
                in.later(element14, CASCODECodec.readBody(in, element14), CASCODECodec::readPointees);
                CASCODE arm31 = element14;
                to.accept(new PROPVARIANT_value.Cascode(arm31));
            } else if (discriminant == 4102L) {
                CACY element15 = new CACY();
                in.later(element15, CACYCodec.readBody(in, element15), CACYCodec::readPointees);
                CACY arm32 = element15;
                to.accept(new PROPVARIANT_value.Cacy(arm32));
            } else if (discriminant == 4103L) {
                CADATE element16 = new CADATE();
                in.later(element16, CADATECodec.readBody(in, element16), CADATECodec::readPointees);
                CADATE arm33 = element16;
                to.accept(new PROPVARIANT_value.Cadate(arm33));
            } else if (discriminant == 4160L) {
                CAFILETIME element17 = new CAFILETIME();
                in.later(element17, CAFILETIMECodec.readBody(in, element17), CAFILETIMECodec::readPointees);
                CAFILETIME arm34 = element17;
                to.accept(new PROPVARIANT_value.Cafiletime(arm34));
            } else if (discriminant == 4168L) {
                CACLSID element18 = new CACLSID();
                in.later(element18, CACLSIDCodec.readBody(in, element18), CACLSIDCodec::readPointees);
                CACLSID arm35 = element18;
                to.accept(new PROPVARIANT_value.Cauuid(arm35));
            } else if (discriminant == 4167L) {
                CACLIPDATA element19 = new CACLIPDATA();
                in.later(element19, CACLIPDATACodec.readBody(in, element19), CACLIPDATACodec::readPointees);
                CACLIPDATA arm36 = element19;
                to.accept(new PROPVARIANT_value.Caclipdata(arm36));
            } else if (discriminant == 4104L) {
                CABSTR arm37 = CABSTRCodec.read(in);
                to.accept(new PROPVARIANT_value.Cabstr(arm37));
            } else if (discriminant == 8191L) {
                CABSTRBLOB element20 = new CABSTRBLOB();
                in.later(element20, CABSTRBLOBCodec.readBody(in, element20), CABSTRBLOBCodec::readPointees);
                CABSTRBLOB arm38 = element20;
                to.accept(new PROPVARIANT_value.Cabstrblob(arm38));
            } else if (discriminant == 4126L) {
                CALPSTR arm39 = CALPSTRCodec.read(in);
                to.accept(new PROPVARIANT_value.Calpstr(arm39));
            } else if (discriminant == 4127L) {
                CALPWSTR arm40 = CALPWSTRCodec.read(in);
                to.accept(new PROPVARIANT_value.Calpwstr(arm40));
            } else if (discriminant == 4108L) {
                CAPROPVARIANT arm41 = CAPROPVARIANTCodec.read(in);
                to.accept(new PROPVARIANT_value.Capropvar(arm41));
            } else {
                throw BadStubData.invalidTag("PROPVARIANT_value", discriminant);
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static PROPVARIANT_value empty(long discriminant) {
        if (discriminant == 0L || discriminant == 1L) {
            return new PROPVARIANT_value.Nothing(discriminant);
        } else if (discriminant == 16L) {
            return new PROPVARIANT_value.CVal((byte) 0);
        } else if (discriminant == 17L) {
            return new PROPVARIANT_value.BVal((byte) 0);
        } else if (discriminant == 2L) {
            return new PROPVARIANT_value.IVal((short) 0);
        } else if (discriminant == 18L) {
            return new PROPVARIANT_value.UiVal((short) 0);
        } else if (discriminant == 3L) {
            return new PROPVARIANT_value.LVal(0);
        } else if (discriminant == 19L) {
            return new PROPVARIANT_value.UlVal(0);
        } else if (discriminant == 22L) {
            return new PROPVARIANT_value.IntVal(0);
        } else if (discriminant == 23L) {
            return new PROPVARIANT_value.UintVal(0);
        } else if (discriminant == 14L || discriminant == 20L) {
            return new PROPVARIANT_value.HVal(discriminant, new LARGE_INTEGER());
        } else if (discriminant == 21L) {
            return new PROPVARIANT_value.UhVal(new ULARGE_INTEGER());
        } else if (discriminant == 4L) {
            return new PROPVARIANT_value.FltVal(0.0f);
        } else if (discriminant == 5L) {
            return new PROPVARIANT_value.DblVal(0.0);
        } else if (discriminant == 11L) {
            return new PROPVARIANT_value.BoolVal(false);
        } else if (discriminant == 10L) {
            return new PROPVARIANT_value.Scode(0);
        } else if (discriminant == 6L) {
            return new PROPVARIANT_value.CyVal(BigDecimal.ZERO);
        } else if (discriminant == 7L) {
            return new PROPVARIANT_value.Date(0.0);
        } else if (discriminant == 64L) {
            return new PROPVARIANT_value.Filetime(new FILETIME());
        } else if (discriminant == 72L) {
            return new PROPVARIANT_value.Puuid(null);
        } else if (discriminant == 71L) {
            return new PROPVARIANT_value.Pclipdata(null);
        } else if (discriminant == 8L) {
            return new PROPVARIANT_value.BstrVal(null);
        } else if (discriminant == 4095L) {
            return new PROPVARIANT_value.BstrblobVal(new BSTRBLOB());
        } else if (discriminant == 65L || discriminant == 70L) {
            return new PROPVARIANT_value.Blob(discriminant, new BLOB());
        } else if (discriminant == 30L) {
            return new PROPVARIANT_value.PszVal(null);
        } else if (discriminant == 31L) {
            return new PROPVARIANT_value.PwszVal(null);
        } else if (discriminant == 13L) {
            return new PROPVARIANT_value.PunkVal(null);
        } else if (discriminant == 9L) {
            return new PROPVARIANT_value.PdispVal(null);
        } else if (discriminant == 66L || discriminant == 68L) {
            return new PROPVARIANT_value.PStream(discriminant, null);
        } else if (discriminant == 67L || discriminant == 69L) {
            return new PROPVARIANT_value.PStorage(discriminant, null);
        } else if (discriminant == 73L) {
            return new PROPVARIANT_value.PVersionedStream(null);
        } else if (discriminant == 4112L) {
            return new PROPVARIANT_value.Cac(new CAC());
        } else if (discriminant == 4113L) {
            return new PROPVARIANT_value.Caub(new CAUB());
        } else if (discriminant == 4098L) {
            return new PROPVARIANT_value.Cai(new CAI());
        } else if (discriminant == 4114L) {
            return new PROPVARIANT_value.Caui(new CAUI());
        } else if (discriminant == 4099L) {
            return new PROPVARIANT_value.Cal(new CAL());
        } else if (discriminant == 4115L) {
            return new PROPVARIANT_value.Caul(new CAUL());
        } else if (discriminant == 4116L) {
            return new PROPVARIANT_value.Cah(new CAH());
        } else if (discriminant == 4117L) {
            return new PROPVARIANT_value.Cauh(new CAUH());
        } else if (discriminant == 4100L) {
            return new PROPVARIANT_value.Caflt(new CAFLT());
        } else if (discriminant == 4101L) {
            return new PROPVARIANT_value.Cadbl(new CADBL());
        } else if (discriminant == 4107L) {
            return new PROPVARIANT_value.Cabool(new CABOOL());
        } else if (discriminant == 4106L) {
            return new PROPVARIANT_value.Cascode(new CASCODE());
        } else if (discriminant == 4102L) {
            return new PROPVARIANT_value.Cacy(new CACY());
        } else if (discriminant == 4103L) {
            return new PROPVARIANT_value.Cadate(new CADATE());
        } else if (discriminant == 4160L) {
            return new PROPVARIANT_value.Cafiletime(new CAFILETIME());
        } else if (discriminant == 4168L) {
            return new PROPVARIANT_value.Cauuid(new CACLSID());
        } else if (discriminant == 4167L) {
            return new PROPVARIANT_value.Caclipdata(new CACLIPDATA());
        } else if (discriminant == 4104L) {
            return new PROPVARIANT_value.Cabstr(new CABSTR());
        } else if (discriminant == 8191L) {
            return new PROPVARIANT_value.Cabstrblob(new CABSTRBLOB());
        } else if (discriminant == 4126L) {
            return new PROPVARIANT_value.Calpstr(new CALPSTR());
        } else if (discriminant == 4127L) {
            return new PROPVARIANT_value.Calpwstr(new CALPWSTR());
        } else if (discriminant == 4108L) {
            return new PROPVARIANT_value.Capropvar(new CAPROPVARIANT());
        } else {
            throw new IllegalArgumentException("PROPVARIANT_value has no arm for " + discriminant);
        }
    }
}
