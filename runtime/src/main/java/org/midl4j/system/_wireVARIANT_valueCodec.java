// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.CurrencyCodec;
import org.midl4j.support.DecimalCodec;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Writes and reads {@link _wireVARIANT_value}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class _wireVARIANT_valueCodec {
    static {
        Abi.require(1);
    }

    private _wireVARIANT_valueCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, _wireVARIANT_value value, long selector) {
        return Require.arm(what, value, "_wireVARIANT_value", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends _wireVARIANT_value> armOf(long discriminant) {
        if (discriminant == 20L) {
            return _wireVARIANT_value.LlVal.class;
        } else if (discriminant == 3L) {
            return _wireVARIANT_value.LVal.class;
        } else if (discriminant == 17L) {
            return _wireVARIANT_value.BVal.class;
        } else if (discriminant == 2L) {
            return _wireVARIANT_value.IVal.class;
        } else if (discriminant == 4L) {
            return _wireVARIANT_value.FltVal.class;
        } else if (discriminant == 5L) {
            return _wireVARIANT_value.DblVal.class;
        } else if (discriminant == 11L) {
            return _wireVARIANT_value.BoolVal.class;
        } else if (discriminant == 10L) {
            return _wireVARIANT_value.Scode.class;
        } else if (discriminant == 6L) {
            return _wireVARIANT_value.CyVal.class;
        } else if (discriminant == 7L) {
            return _wireVARIANT_value.Date.class;
        } else if (discriminant == 8L) {
            return _wireVARIANT_value.BstrVal.class;
        } else if (discriminant == 13L) {
            return _wireVARIANT_value.PunkVal.class;
        } else if (discriminant == 9L) {
            return _wireVARIANT_value.PdispVal.class;
        } else if (discriminant == 8192L) {
            return _wireVARIANT_value.Parray.class;
        } else if (discriminant == 36L || discriminant == 16420L) {
            return _wireVARIANT_value.BrecVal.class;
        } else if (discriminant == 16401L) {
            return _wireVARIANT_value.PbVal.class;
        } else if (discriminant == 16386L) {
            return _wireVARIANT_value.PiVal.class;
        } else if (discriminant == 16387L) {
            return _wireVARIANT_value.PlVal.class;
        } else if (discriminant == 16404L) {
            return _wireVARIANT_value.PllVal.class;
        } else if (discriminant == 16388L) {
            return _wireVARIANT_value.PfltVal.class;
        } else if (discriminant == 16389L) {
            return _wireVARIANT_value.PdblVal.class;
        } else if (discriminant == 16395L) {
            return _wireVARIANT_value.PboolVal.class;
        } else if (discriminant == 16394L) {
            return _wireVARIANT_value.Pscode.class;
        } else if (discriminant == 16390L) {
            return _wireVARIANT_value.PcyVal.class;
        } else if (discriminant == 16391L) {
            return _wireVARIANT_value.Pdate.class;
        } else if (discriminant == 16392L) {
            return _wireVARIANT_value.PbstrVal.class;
        } else if (discriminant == 16397L) {
            return _wireVARIANT_value.PpunkVal.class;
        } else if (discriminant == 16393L) {
            return _wireVARIANT_value.PpdispVal.class;
        } else if (discriminant == 24576L) {
            return _wireVARIANT_value.Pparray.class;
        } else if (discriminant == 16396L) {
            return _wireVARIANT_value.PvarVal.class;
        } else if (discriminant == 16L) {
            return _wireVARIANT_value.CVal.class;
        } else if (discriminant == 18L) {
            return _wireVARIANT_value.UiVal.class;
        } else if (discriminant == 19L) {
            return _wireVARIANT_value.UlVal.class;
        } else if (discriminant == 21L) {
            return _wireVARIANT_value.UllVal.class;
        } else if (discriminant == 22L) {
            return _wireVARIANT_value.IntVal.class;
        } else if (discriminant == 23L) {
            return _wireVARIANT_value.UintVal.class;
        } else if (discriminant == 14L) {
            return _wireVARIANT_value.DecVal.class;
        } else if (discriminant == 16398L) {
            return _wireVARIANT_value.PdecVal.class;
        } else if (discriminant == 16400L) {
            return _wireVARIANT_value.PcVal.class;
        } else if (discriminant == 16402L) {
            return _wireVARIANT_value.PuiVal.class;
        } else if (discriminant == 16403L) {
            return _wireVARIANT_value.PulVal.class;
        } else if (discriminant == 16405L) {
            return _wireVARIANT_value.PullVal.class;
        } else if (discriminant == 16406L) {
            return _wireVARIANT_value.PintVal.class;
        } else if (discriminant == 16407L) {
            return _wireVARIANT_value.PuintVal.class;
        } else if (discriminant == 0L) {
            return _wireVARIANT_value.Nothing.class;
        } else if (discriminant == 1L) {
            return _wireVARIANT_value.Nothing_.class;
        } else {
            return null;
        }
    }

    public static void write(NdrWriter out, _wireVARIANT_value value) throws ComException {
        out.align64(8);
        if (value instanceof _wireVARIANT_value.LlVal arm) {
            out.writeLong(arm.llVal());
        } else if (value instanceof _wireVARIANT_value.LVal arm2) {
            out.writeInt(arm2.lVal());
        } else if (value instanceof _wireVARIANT_value.BVal arm3) {
            out.writeByte(arm3.bVal());
        } else if (value instanceof _wireVARIANT_value.IVal arm4) {
            out.writeShort(arm4.iVal());
        } else if (value instanceof _wireVARIANT_value.FltVal arm5) {
            out.writeFloat(arm5.fltVal());
        } else if (value instanceof _wireVARIANT_value.DblVal arm6) {
            out.writeDouble(arm6.dblVal());
        } else if (value instanceof _wireVARIANT_value.BoolVal arm7) {
            out.writeShort((short) (arm7.boolVal() ? -1 : 0));
        } else if (value instanceof _wireVARIANT_value.Scode arm8) {
            out.writeInt(arm8.scode());
        } else if (value instanceof _wireVARIANT_value.CyVal arm9) {
            CurrencyCodec.write(out, arm9.cyVal());
        } else if (value instanceof _wireVARIANT_value.Date arm10) {
            out.writeDouble(arm10.date());
        } else if (value instanceof _wireVARIANT_value.BstrVal arm11) {
            out.writePointer(arm11.bstrVal(), FLAGGED_WORD_BLOBCodec::write);
        } else if (value instanceof _wireVARIANT_value.PunkVal arm12) {
            InterfacePointers.write(out, arm12.punkVal(), InterfaceType.UNKNOWN);
        } else if (value instanceof _wireVARIANT_value.PdispVal arm13) {
            InterfacePointers.write(out, arm13.pdispVal(), IDispatch.TYPE);
        } else if (value instanceof _wireVARIANT_value.Parray arm14) {
            out.writePointer(arm14.parray(), (to, pointee) -> {
                to.writePointer(pointee[0], _wireSAFEARRAYCodec::write);
            });
        } else if (value instanceof _wireVARIANT_value.BrecVal arm15) {
            out.writePointer(arm15.brecVal(), _wireBRECORDCodec::write);
        } else if (value instanceof _wireVARIANT_value.PbVal arm16) {
            out.writePointer(arm16.pbVal(), NdrWriter::writeByte);
        } else if (value instanceof _wireVARIANT_value.PiVal arm17) {
            out.writePointer(arm17.piVal(), NdrWriter::writeShort);
        } else if (value instanceof _wireVARIANT_value.PlVal arm18) {
            out.writePointer(arm18.plVal(), NdrWriter::writeInt);
        } else if (value instanceof _wireVARIANT_value.PllVal arm19) {
            out.writePointer(arm19.pllVal(), NdrWriter::writeLong);
        } else if (value instanceof _wireVARIANT_value.PfltVal arm20) {
            out.writePointer(arm20.pfltVal(), NdrWriter::writeFloat);
        } else if (value instanceof _wireVARIANT_value.PdblVal arm21) {
            out.writePointer(arm21.pdblVal(), NdrWriter::writeDouble);
        } else if (value instanceof _wireVARIANT_value.PboolVal arm22) {
            out.writePointer(arm22.pboolVal(), (to2, pointee2) -> {
                to2.writeShort((short) (pointee2 ? -1 : 0));
            });
        } else if (value instanceof _wireVARIANT_value.Pscode arm23) {
            out.writePointer(arm23.pscode(), NdrWriter::writeInt);
        } else if (value instanceof _wireVARIANT_value.PcyVal arm24) {
            out.writePointer(arm24.pcyVal(), (to3, pointee3) -> {
                CurrencyCodec.write(to3, pointee3);
            });
        } else if (value instanceof _wireVARIANT_value.Pdate arm25) {
            out.writePointer(arm25.pdate(), NdrWriter::writeDouble);
        } else if (value instanceof _wireVARIANT_value.PbstrVal arm26) {
            out.writePointer(arm26.pbstrVal(), (to4, pointee4) -> {
                to4.writePointer(pointee4[0], FLAGGED_WORD_BLOBCodec::write);
            });
        } else if (value instanceof _wireVARIANT_value.PpunkVal arm27) {
            out.writePointer(arm27.ppunkVal(), (to5, pointee5) -> {
                InterfacePointers.write(to5, pointee5[0], InterfaceType.UNKNOWN);
            });
        } else if (value instanceof _wireVARIANT_value.PpdispVal arm28) {
            out.writePointer(arm28.ppdispVal(), (to6, pointee6) -> {
                InterfacePointers.write(to6, pointee6[0], IDispatch.TYPE);
            });
        } else if (value instanceof _wireVARIANT_value.Pparray arm29) {
            out.writePointer(arm29.pparray(), (to7, pointee7) -> {
                to7.writePointer(pointee7[0], (to8, pointee8) -> {
                    to8.writePointer(pointee8[0], _wireSAFEARRAYCodec::write);
                });
            });
        } else if (value instanceof _wireVARIANT_value.PvarVal arm30) {
            out.writePointer(arm30.pvarVal(), (to9, pointee9) -> {
                to9.writePointer(pointee9[0], _wireVARIANTCodec::write);
            });
        } else if (value instanceof _wireVARIANT_value.CVal arm31) {
            out.writeByte(arm31.cVal());
        } else if (value instanceof _wireVARIANT_value.UiVal arm32) {
            out.writeShort(arm32.uiVal());
        } else if (value instanceof _wireVARIANT_value.UlVal arm33) {
            out.writeInt(arm33.ulVal());
        } else if (value instanceof _wireVARIANT_value.UllVal arm34) {
            out.writeLong(arm34.ullVal());
        } else if (value instanceof _wireVARIANT_value.IntVal arm35) {
            out.writeInt(arm35.intVal());
        } else if (value instanceof _wireVARIANT_value.UintVal arm36) {
            out.writeInt(arm36.uintVal());
        } else if (value instanceof _wireVARIANT_value.DecVal arm37) {
            DecimalCodec.write(out, arm37.decVal());
        } else if (value instanceof _wireVARIANT_value.PdecVal arm38) {
            out.writePointer(arm38.pdecVal(), (to10, pointee10) -> {
                DecimalCodec.write(to10, pointee10);
            });
        } else if (value instanceof _wireVARIANT_value.PcVal arm39) {
            out.writePointer(arm39.pcVal(), NdrWriter::writeByte);
        } else if (value instanceof _wireVARIANT_value.PuiVal arm40) {
            out.writePointer(arm40.puiVal(), NdrWriter::writeShort);
        } else if (value instanceof _wireVARIANT_value.PulVal arm41) {
            out.writePointer(arm41.pulVal(), NdrWriter::writeInt);
        } else if (value instanceof _wireVARIANT_value.PullVal arm42) {
            out.writePointer(arm42.pullVal(), NdrWriter::writeLong);
        } else if (value instanceof _wireVARIANT_value.PintVal arm43) {
            out.writePointer(arm43.pintVal(), NdrWriter::writeInt);
        } else if (value instanceof _wireVARIANT_value.PuintVal arm44) {
            out.writePointer(arm44.puintVal(), NdrWriter::writeInt);
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<_wireVARIANT_value> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 20L) {
                long arm = in.readLong();
                to.accept(new _wireVARIANT_value.LlVal(arm));
            } else if (discriminant == 3L) {
                int arm2 = in.readInt();
                to.accept(new _wireVARIANT_value.LVal(arm2));
            } else if (discriminant == 17L) {
                byte arm3 = in.readByte();
                to.accept(new _wireVARIANT_value.BVal(arm3));
            } else if (discriminant == 2L) {
                short arm4 = in.readShort();
                to.accept(new _wireVARIANT_value.IVal(arm4));
            } else if (discriminant == 4L) {
                float arm5 = in.readFloat();
                to.accept(new _wireVARIANT_value.FltVal(arm5));
            } else if (discriminant == 5L) {
                double arm6 = in.readDouble();
                to.accept(new _wireVARIANT_value.DblVal(arm6));
            } else if (discriminant == 11L) {
                boolean arm7 = in.readShort() != 0;
                to.accept(new _wireVARIANT_value.BoolVal(arm7));
            } else if (discriminant == 10L) {
                int arm8 = in.readInt();
                to.accept(new _wireVARIANT_value.Scode(arm8));
            } else if (discriminant == 6L) {
                BigDecimal arm9 = CurrencyCodec.read(in);
                to.accept(new _wireVARIANT_value.CyVal(arm9));
            } else if (discriminant == 7L) {
                double arm10 = in.readDouble();
                to.accept(new _wireVARIANT_value.Date(arm10));
            } else if (discriminant == 8L) {
                to.accept(new _wireVARIANT_value.BstrVal(null));
                in.readPointer(to, (from, owner) -> owner.accept(new _wireVARIANT_value.BstrVal(FLAGGED_WORD_BLOBCodec.read(from))));
            } else if (discriminant == 13L) {
                to.accept(new _wireVARIANT_value.PunkVal(null));
                InterfacePointers.read(in, to, InterfaceType.UNKNOWN, (owner2, object) -> owner2.accept(new _wireVARIANT_value.PunkVal(object)));
            } else if (discriminant == 9L) {
                to.accept(new _wireVARIANT_value.PdispVal(null));
                InterfacePointers.read(in, to, IDispatch.TYPE, (owner3, object2) -> owner3.accept(new _wireVARIANT_value.PdispVal(object2)));
            } else if (discriminant == 8192L) {
                to.accept(new _wireVARIANT_value.Parray(null));
                in.readPointer(to, (from2, owner4) -> {
                    _wireSAFEARRAY[] box = new _wireSAFEARRAY[1];
                    from2.readPointer(box, 0, (from3, array, index) -> array[index] = _wireSAFEARRAYCodec.read(from3));
                    owner4.accept(new _wireVARIANT_value.Parray(box));
                });
            } else if (discriminant == 36L || discriminant == 16420L) {
                to.accept(new _wireVARIANT_value.BrecVal(discriminant, null));
                in.readPointer(to, (from4, owner5) -> owner5.accept(new _wireVARIANT_value.BrecVal(discriminant, _wireBRECORDCodec.read(from4))));
            } else if (discriminant == 16401L) {
                to.accept(new _wireVARIANT_value.PbVal(null));
                in.readPointer(to, (from5, owner6) -> owner6.accept(new _wireVARIANT_value.PbVal(from5.readByte())));
            } else if (discriminant == 16386L) {
                to.accept(new _wireVARIANT_value.PiVal(null));
                in.readPointer(to, (from6, owner7) -> owner7.accept(new _wireVARIANT_value.PiVal(from6.readShort())));
            } else if (discriminant == 16387L) {
                to.accept(new _wireVARIANT_value.PlVal(null));
                in.readPointer(to, (from7, owner8) -> owner8.accept(new _wireVARIANT_value.PlVal(from7.readInt())));
            } else if (discriminant == 16404L) {
                to.accept(new _wireVARIANT_value.PllVal(null));
                in.readPointer(to, (from8, owner9) -> owner9.accept(new _wireVARIANT_value.PllVal(from8.readLong())));
            } else if (discriminant == 16388L) {
                to.accept(new _wireVARIANT_value.PfltVal(null));
                in.readPointer(to, (from9, owner10) -> owner10.accept(new _wireVARIANT_value.PfltVal(from9.readFloat())));
            } else if (discriminant == 16389L) {
                to.accept(new _wireVARIANT_value.PdblVal(null));
                in.readPointer(to, (from10, owner11) -> owner11.accept(new _wireVARIANT_value.PdblVal(from10.readDouble())));
            } else if (discriminant == 16395L) {
                to.accept(new _wireVARIANT_value.PboolVal(null));
                in.readPointer(to, (from11, owner12) -> owner12.accept(new _wireVARIANT_value.PboolVal(from11.readShort() != 0)));
            } else if (discriminant == 16394L) {
                to.accept(new _wireVARIANT_value.Pscode(null));
                in.readPointer(to, (from12, owner13) -> owner13.accept(new _wireVARIANT_value.Pscode(from12.readInt())));
            } else if (discriminant == 16390L) {
                to.accept(new _wireVARIANT_value.PcyVal(null));
                in.readPointer(to, (from13, owner14) -> owner14.accept(new _wireVARIANT_value.PcyVal(CurrencyCodec.read(from13))));
            } else if (discriminant == 16391L) {
                to.accept(new _wireVARIANT_value.Pdate(null));
                in.readPointer(to, (from14, owner15) -> owner15.accept(new _wireVARIANT_value.Pdate(from14.readDouble())));
            } else if (discriminant == 16392L) {
                to.accept(new _wireVARIANT_value.PbstrVal(null));
                in.readPointer(to, (from15, owner16) -> {
                    FLAGGED_WORD_BLOB[] box2 = new FLAGGED_WORD_BLOB[1];
                    from15.readPointer(box2, 0, (from16, array2, index2) -> array2[index2] = FLAGGED_WORD_BLOBCodec.read(from16));
                    owner16.accept(new _wireVARIANT_value.PbstrVal(box2));
                });
            } else if (discriminant == 16397L) {
                to.accept(new _wireVARIANT_value.PpunkVal(null));
                in.readPointer(to, (from17, owner17) -> {
                    IUnknown[] box3 = new IUnknown[1];
                    InterfacePointers.read(from17, box3, 0, InterfaceType.UNKNOWN);
                    owner17.accept(new _wireVARIANT_value.PpunkVal(box3));
                });
            } else if (discriminant == 16393L) {
                to.accept(new _wireVARIANT_value.PpdispVal(null));
                in.readPointer(to, (from18, owner18) -> {
                    IDispatch[] box4 = new IDispatch[1];
                    InterfacePointers.read(from18, box4, 0, IDispatch.TYPE);
                    owner18.accept(new _wireVARIANT_value.PpdispVal(box4));
                });
            } else if (discriminant == 24576L) {
                to.accept(new _wireVARIANT_value.Pparray(null));
                in.readPointer(to, (from19, owner19) -> {
                    @Nullable _wireSAFEARRAY[][] box5 = new _wireSAFEARRAY[1][];
                    from19.readPointer(box5, 0, (from20, array3, index3) -> {
                        _wireSAFEARRAY[] box6 = new _wireSAFEARRAY[1];
                        from20.readPointer(box6, 0, (from21, array4, index4) -> array4[index4] = _wireSAFEARRAYCodec.read(from21));
                        array3[index3] = box6;
                    });
                    owner19.accept(new _wireVARIANT_value.Pparray(box5));
                });
            } else if (discriminant == 16396L) {
                to.accept(new _wireVARIANT_value.PvarVal(null));
                in.readPointer(to, (from22, owner20) -> {
                    _wireVARIANT[] box7 = new _wireVARIANT[1];
                    from22.readPointer(box7, 0, (from23, array5, index5) -> array5[index5] = _wireVARIANTCodec.read(from23));
                    owner20.accept(new _wireVARIANT_value.PvarVal(box7));
                });
            } else if (discriminant == 16L) {
                byte arm11 = in.readByte();
                to.accept(new _wireVARIANT_value.CVal(arm11));
            } else if (discriminant == 18L) {
                short arm12 = in.readShort();
                to.accept(new _wireVARIANT_value.UiVal(arm12));
            } else if (discriminant == 19L) {
                int arm13 = in.readInt();
                to.accept(new _wireVARIANT_value.UlVal(arm13));
            } else if (discriminant == 21L) {
                long arm14 = in.readLong();
                to.accept(new _wireVARIANT_value.UllVal(arm14));
            } else if (discriminant == 22L) {
                int arm15 = in.readInt();
                to.accept(new _wireVARIANT_value.IntVal(arm15));
            } else if (discriminant == 23L) {
                int arm16 = in.readInt();
                to.accept(new _wireVARIANT_value.UintVal(arm16));
            } else if (discriminant == 14L) {
                BigDecimal arm17 = DecimalCodec.read(in);
                to.accept(new _wireVARIANT_value.DecVal(arm17));
            } else if (discriminant == 16398L) {
                to.accept(new _wireVARIANT_value.PdecVal(null));
                in.readPointer(to, (from24, owner21) -> owner21.accept(new _wireVARIANT_value.PdecVal(DecimalCodec.read(from24))));
            } else if (discriminant == 16400L) {
                to.accept(new _wireVARIANT_value.PcVal(null));
                in.readPointer(to, (from25, owner22) -> owner22.accept(new _wireVARIANT_value.PcVal(from25.readByte())));
            } else if (discriminant == 16402L) {
                to.accept(new _wireVARIANT_value.PuiVal(null));
                in.readPointer(to, (from26, owner23) -> owner23.accept(new _wireVARIANT_value.PuiVal(from26.readShort())));
            } else if (discriminant == 16403L) {
                to.accept(new _wireVARIANT_value.PulVal(null));
                in.readPointer(to, (from27, owner24) -> owner24.accept(new _wireVARIANT_value.PulVal(from27.readInt())));
            } else if (discriminant == 16405L) {
                to.accept(new _wireVARIANT_value.PullVal(null));
                in.readPointer(to, (from28, owner25) -> owner25.accept(new _wireVARIANT_value.PullVal(from28.readLong())));
            } else if (discriminant == 16406L) {
                to.accept(new _wireVARIANT_value.PintVal(null));
                in.readPointer(to, (from29, owner26) -> owner26.accept(new _wireVARIANT_value.PintVal(from29.readInt())));
            } else if (discriminant == 16407L) {
                to.accept(new _wireVARIANT_value.PuintVal(null));
                in.readPointer(to, (from30, owner27) -> owner27.accept(new _wireVARIANT_value.PuintVal(from30.readInt())));
            } else if (discriminant == 0L) {
                to.accept(new _wireVARIANT_value.Nothing());
            } else if (discriminant == 1L) {
                to.accept(new _wireVARIANT_value.Nothing_());
            } else {
                throw BadStubData.invalidTag("_wireVARIANT_value", discriminant);
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static _wireVARIANT_value empty(long discriminant) {
        if (discriminant == 20L) {
            return new _wireVARIANT_value.LlVal(0L);
        } else if (discriminant == 3L) {
            return new _wireVARIANT_value.LVal(0);
        } else if (discriminant == 17L) {
            return new _wireVARIANT_value.BVal((byte) 0);
        } else if (discriminant == 2L) {
            return new _wireVARIANT_value.IVal((short) 0);
        } else if (discriminant == 4L) {
            return new _wireVARIANT_value.FltVal(0.0f);
        } else if (discriminant == 5L) {
            return new _wireVARIANT_value.DblVal(0.0);
        } else if (discriminant == 11L) {
            return new _wireVARIANT_value.BoolVal(false);
        } else if (discriminant == 10L) {
            return new _wireVARIANT_value.Scode(0);
        } else if (discriminant == 6L) {
            return new _wireVARIANT_value.CyVal(BigDecimal.ZERO);
        } else if (discriminant == 7L) {
            return new _wireVARIANT_value.Date(0.0);
        } else if (discriminant == 8L) {
            return new _wireVARIANT_value.BstrVal(null);
        } else if (discriminant == 13L) {
            return new _wireVARIANT_value.PunkVal(null);
        } else if (discriminant == 9L) {
            return new _wireVARIANT_value.PdispVal(null);
        } else if (discriminant == 8192L) {
            return new _wireVARIANT_value.Parray(null);
        } else if (discriminant == 36L || discriminant == 16420L) {
            return new _wireVARIANT_value.BrecVal(discriminant, null);
        } else if (discriminant == 16401L) {
            return new _wireVARIANT_value.PbVal(null);
        } else if (discriminant == 16386L) {
            return new _wireVARIANT_value.PiVal(null);
        } else if (discriminant == 16387L) {
            return new _wireVARIANT_value.PlVal(null);
        } else if (discriminant == 16404L) {
            return new _wireVARIANT_value.PllVal(null);
        } else if (discriminant == 16388L) {
            return new _wireVARIANT_value.PfltVal(null);
        } else if (discriminant == 16389L) {
            return new _wireVARIANT_value.PdblVal(null);
        } else if (discriminant == 16395L) {
            return new _wireVARIANT_value.PboolVal(null);
        } else if (discriminant == 16394L) {
            return new _wireVARIANT_value.Pscode(null);
        } else if (discriminant == 16390L) {
            return new _wireVARIANT_value.PcyVal(null);
        } else if (discriminant == 16391L) {
            return new _wireVARIANT_value.Pdate(null);
        } else if (discriminant == 16392L) {
            return new _wireVARIANT_value.PbstrVal(null);
        } else if (discriminant == 16397L) {
            return new _wireVARIANT_value.PpunkVal(null);
        } else if (discriminant == 16393L) {
            return new _wireVARIANT_value.PpdispVal(null);
        } else if (discriminant == 24576L) {
            return new _wireVARIANT_value.Pparray(null);
        } else if (discriminant == 16396L) {
            return new _wireVARIANT_value.PvarVal(null);
        } else if (discriminant == 16L) {
            return new _wireVARIANT_value.CVal((byte) 0);
        } else if (discriminant == 18L) {
            return new _wireVARIANT_value.UiVal((short) 0);
        } else if (discriminant == 19L) {
            return new _wireVARIANT_value.UlVal(0);
        } else if (discriminant == 21L) {
            return new _wireVARIANT_value.UllVal(0L);
        } else if (discriminant == 22L) {
            return new _wireVARIANT_value.IntVal(0);
        } else if (discriminant == 23L) {
            return new _wireVARIANT_value.UintVal(0);
        } else if (discriminant == 14L) {
            return new _wireVARIANT_value.DecVal(BigDecimal.ZERO);
        } else if (discriminant == 16398L) {
            return new _wireVARIANT_value.PdecVal(null);
        } else if (discriminant == 16400L) {
            return new _wireVARIANT_value.PcVal(null);
        } else if (discriminant == 16402L) {
            return new _wireVARIANT_value.PuiVal(null);
        } else if (discriminant == 16403L) {
            return new _wireVARIANT_value.PulVal(null);
        } else if (discriminant == 16405L) {
            return new _wireVARIANT_value.PullVal(null);
        } else if (discriminant == 16406L) {
            return new _wireVARIANT_value.PintVal(null);
        } else if (discriminant == 16407L) {
            return new _wireVARIANT_value.PuintVal(null);
        } else if (discriminant == 0L) {
            return new _wireVARIANT_value.Nothing();
        } else if (discriminant == 1L) {
            return new _wireVARIANT_value.Nothing_();
        } else {
            throw new IllegalArgumentException("_wireVARIANT_value has no arm for " + discriminant);
        }
    }
}
