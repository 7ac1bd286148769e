// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class VARENUM {
    public static final int VT_EMPTY = 0;

    public static final int VT_NULL = 1;

    public static final int VT_I2 = 2;

    public static final int VT_I4 = 3;

    public static final int VT_R4 = 4;

    public static final int VT_R8 = 5;

    public static final int VT_CY = 6;

    public static final int VT_DATE = 7;

    public static final int VT_BSTR = 8;

    public static final int VT_DISPATCH = 9;

    public static final int VT_ERROR = 10;

    public static final int VT_BOOL = 11;

    public static final int VT_VARIANT = 12;

    public static final int VT_UNKNOWN = 13;

    public static final int VT_DECIMAL = 14;

    public static final int VT_I1 = 16;

    public static final int VT_UI1 = 17;

    public static final int VT_UI2 = 18;

    public static final int VT_UI4 = 19;

    public static final int VT_I8 = 20;

    public static final int VT_UI8 = 21;

    public static final int VT_INT = 22;

    public static final int VT_UINT = 23;

    public static final int VT_VOID = 24;

    public static final int VT_HRESULT = 25;

    public static final int VT_PTR = 26;

    public static final int VT_SAFEARRAY = 27;

    public static final int VT_CARRAY = 28;

    public static final int VT_USERDEFINED = 29;

    public static final int VT_LPSTR = 30;

    public static final int VT_LPWSTR = 31;

    public static final int VT_RECORD = 36;

    public static final int VT_INT_PTR = 37;

    public static final int VT_UINT_PTR = 38;

    public static final int VT_FILETIME = 64;

    public static final int VT_BLOB = 65;

    public static final int VT_STREAM = 66;

    public static final int VT_STORAGE = 67;

    public static final int VT_STREAMED_OBJECT = 68;

    public static final int VT_STORED_OBJECT = 69;

    public static final int VT_BLOB_OBJECT = 70;

    public static final int VT_CF = 71;

    public static final int VT_CLSID = 72;

    public static final int VT_VERSIONED_STREAM = 73;

    public static final int VT_BSTR_BLOB = 4095;

    public static final int VT_VECTOR = 4096;

    public static final int VT_ARRAY = 8192;

    public static final int VT_BYREF = 16384;

    public static final int VT_RESERVED = 32768;

    public static final int VT_ILLEGAL = 65535;

    public static final int VT_ILLEGALMASKED = 4095;

    public static final int VT_TYPEMASK = 4095;

    private VARENUM() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case VT_EMPTY -> "VT_EMPTY";
            case VT_NULL -> "VT_NULL";
            case VT_I2 -> "VT_I2";
            case VT_I4 -> "VT_I4";
            case VT_R4 -> "VT_R4";
            case VT_R8 -> "VT_R8";
            case VT_CY -> "VT_CY";
            case VT_DATE -> "VT_DATE";
            case VT_BSTR -> "VT_BSTR";
            case VT_DISPATCH -> "VT_DISPATCH";
            case VT_ERROR -> "VT_ERROR";
            case VT_BOOL -> "VT_BOOL";
            case VT_VARIANT -> "VT_VARIANT";
            case VT_UNKNOWN -> "VT_UNKNOWN";
            case VT_DECIMAL -> "VT_DECIMAL";
            case VT_I1 -> "VT_I1";
            case VT_UI1 -> "VT_UI1";
            case VT_UI2 -> "VT_UI2";
            case VT_UI4 -> "VT_UI4";
            case VT_I8 -> "VT_I8";
            case VT_UI8 -> "VT_UI8";
            case VT_INT -> "VT_INT";
            case VT_UINT -> "VT_UINT";
            case VT_VOID -> "VT_VOID";
            case VT_HRESULT -> "VT_HRESULT";
            case VT_PTR -> "VT_PTR";
            case VT_SAFEARRAY -> "VT_SAFEARRAY";
            case VT_CARRAY -> "VT_CARRAY";
            case VT_USERDEFINED -> "VT_USERDEFINED";
            case VT_LPSTR -> "VT_LPSTR";
            case VT_LPWSTR -> "VT_LPWSTR";
            case VT_RECORD -> "VT_RECORD";
            case VT_INT_PTR -> "VT_INT_PTR";
            case VT_UINT_PTR -> "VT_UINT_PTR";
            case VT_FILETIME -> "VT_FILETIME";
            case VT_BLOB -> "VT_BLOB";
            case VT_STREAM -> "VT_STREAM";
            case VT_STORAGE -> "VT_STORAGE";
            case VT_STREAMED_OBJECT -> "VT_STREAMED_OBJECT";
            case VT_STORED_OBJECT -> "VT_STORED_OBJECT";
            case VT_BLOB_OBJECT -> "VT_BLOB_OBJECT";
            case VT_CF -> "VT_CF";
            case VT_CLSID -> "VT_CLSID";
            case VT_VERSIONED_STREAM -> "VT_VERSIONED_STREAM";
            case VT_BSTR_BLOB -> "VT_BSTR_BLOB";
            case VT_VECTOR -> "VT_VECTOR";
            case VT_ARRAY -> "VT_ARRAY";
            case VT_BYREF -> "VT_BYREF";
            case VT_RESERVED -> "VT_RESERVED";
            case VT_ILLEGAL -> "VT_ILLEGAL";
            default -> Integer.toString(value);
        };
    }
}
