// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceRegistry;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

/** What is declared in {@code oaidl.idl}. */
@MidlGenerated("oaidl.idl")
@NullMarked
public final class OaidlIdl implements InterfaceRegistry {
    public static final short FADF_AUTO = 1;

    public static final short FADF_STATIC = 2;

    public static final short FADF_EMBEDDED = 4;

    public static final short FADF_FIXEDSIZE = 16;

    public static final short FADF_RECORD = 32;

    public static final short FADF_HAVEIID = 64;

    public static final short FADF_HAVEVARTYPE = 128;

    public static final short FADF_BSTR = 256;

    public static final short FADF_UNKNOWN = 512;

    public static final short FADF_DISPATCH = 1024;

    public static final short FADF_VARIANT = 2048;

    public static final short FADF_RESERVED = -4088;

    public static final short IDLFLAG_NONE = 0;

    public static final short IDLFLAG_FIN = 1;

    public static final short IDLFLAG_FOUT = 2;

    public static final short IDLFLAG_FLCID = 4;

    public static final short IDLFLAG_FRETVAL = 8;

    public static final short PARAMFLAG_NONE = 0;

    public static final short PARAMFLAG_FIN = 1;

    public static final short PARAMFLAG_FOUT = 2;

    public static final short PARAMFLAG_FLCID = 4;

    public static final short PARAMFLAG_FRETVAL = 8;

    public static final short PARAMFLAG_FOPT = 16;

    public static final short PARAMFLAG_FHASDEFAULT = 32;

    public static final short PARAMFLAG_FHASCUSTDATA = 64;

    public static final short IMPLTYPEFLAG_FDEFAULT = 1;

    public static final short IMPLTYPEFLAG_FSOURCE = 2;

    public static final short IMPLTYPEFLAG_FRESTRICTED = 4;

    public static final short IMPLTYPEFLAG_FDEFAULTVTABLE = 8;

    public static final int DISPID_UNKNOWN = -1;

    public static final int DISPID_VALUE = 0;

    public static final int DISPID_PROPERTYPUT = -3;

    public static final int DISPID_NEWENUM = -4;

    public static final int DISPID_EVALUATE = -5;

    public static final int DISPID_CONSTRUCTOR = -6;

    public static final int DISPID_DESTRUCTOR = -7;

    public static final int DISPID_COLLECT = -8;

    public static final int MEMBERID_NIL = -1;

    public static final int DISPATCH_METHOD = 1;

    public static final int DISPATCH_PROPERTYGET = 2;

    public static final int DISPATCH_PROPERTYPUT = 4;

    public static final int DISPATCH_PROPERTYPUTREF = 8;

    /** For {@code META-INF/services}. */
    public OaidlIdl() {}

    @Override
    public @Nullable InterfaceType<?> find(Guid iid) {
        return switch (iid.hashCode()) {
            case 0x8a505afe -> iid.is(0xdf0b3d60548f101bL, 0x8e6508002b2bd119L) ? ISupportErrorInfo.TYPE : null; // ISupportErrorInfo
            case 0xb5704f2d -> iid.is(0x3127ca40446e11ceL, 0x813500aa004bb851L) ? IErrorLog.TYPE : null; // IErrorLog
            case 0xc00005b9 -> iid.is(0x0000002d00000000L, 0xc000000000000046L) ? ITypeMarshal.TYPE : null; // ITypeMarshal
            case 0xc00005d8 -> iid.is(0x0000002e00000000L, 0xc000000000000046L) ? ITypeFactory.TYPE : null; // ITypeFactory
            case 0xc00005f7 -> iid.is(0x0000002f00000000L, 0xc000000000000046L) ? IRecordInfo.TYPE : null; // IRecordInfo
            case 0xc03e7c46 -> iid.is(0x0002040000000000L, 0xc000000000000046L) ? IDispatch.TYPE : null; // IDispatch
            case 0xc03e7c65 -> iid.is(0x0002040100000000L, 0xc000000000000046L) ? ITypeInfo.TYPE : null; // ITypeInfo
            case 0xc03e7c84 -> iid.is(0x0002040200000000L, 0xc000000000000046L) ? ITypeLib.TYPE : null; // ITypeLib
            case 0xc03e7ca3 -> iid.is(0x0002040300000000L, 0xc000000000000046L) ? ITypeComp.TYPE : null; // ITypeComp
            case 0xc03e7cc2 -> iid.is(0x0002040400000000L, 0xc000000000000046L) ? IEnumVARIANT.TYPE : null; // IEnumVARIANT
            case 0xc03e7ce1 -> iid.is(0x0002040500000000L, 0xc000000000000046L) ? ICreateTypeInfo.TYPE : null; // ICreateTypeInfo
            case 0xc03e7d00 -> iid.is(0x0002040600000000L, 0xc000000000000046L) ? ICreateTypeLib.TYPE : null; // ICreateTypeLib
            case 0xc03e7df8 -> iid.is(0x0002040e00000000L, 0xc000000000000046L) ? ICreateTypeInfo2.TYPE : null; // ICreateTypeInfo2
            case 0xc03e7e17 -> iid.is(0x0002040f00000000L, 0xc000000000000046L) ? ICreateTypeLib2.TYPE : null; // ICreateTypeLib2
            case 0xc03e7e36 -> iid.is(0x0002041000000000L, 0xc000000000000046L) ? ITypeChangeEvents.TYPE : null; // ITypeChangeEvents
            case 0xc03e7e55 -> iid.is(0x0002041100000000L, 0xc000000000000046L) ? ITypeLib2.TYPE : null; // ITypeLib2
            case 0xc03e7e74 -> iid.is(0x0002041200000000L, 0xc000000000000046L) ? ITypeInfo2.TYPE : null; // ITypeInfo2
            case 0x66211e -> iid.is(0x22f03340547d101bL, 0x8e6508002b2bd119L) ? ICreateErrorInfo.TYPE : null; // ICreateErrorInfo
            case 0x6719f6ed -> iid.is(0x55272a0042cb11ceL, 0x813500aa004bb851L) ? IPropertyBag.TYPE : null; // IPropertyBag
            case 0x6eb35f3e -> iid.is(0x1cf2b120547d101bL, 0x8e6508002b2bd119L) ? IErrorInfo.TYPE : null; // IErrorInfo
            default -> null;
        };
    }
}
