package org.midl4j.com;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The types a {@link Variant} or {@link SafeArray} can hold: COM's {@code VARENUM}. */
public final class VarType {
    public static final int EMPTY = 0;
    public static final int NULL = 1;
    public static final int I2 = 2;
    public static final int I4 = 3;
    public static final int R4 = 4;
    public static final int R8 = 5;
    public static final int CY = 6;
    public static final int DATE = 7;
    public static final int BSTR = 8;
    public static final int DISPATCH = 9;
    public static final int ERROR = 10;
    public static final int BOOL = 11;
    public static final int VARIANT = 12;
    public static final int UNKNOWN = 13;
    public static final int DECIMAL = 14;
    public static final int I1 = 16;
    public static final int UI1 = 17;
    public static final int UI2 = 18;
    public static final int UI4 = 19;
    public static final int I8 = 20;
    public static final int UI8 = 21;
    public static final int INT = 22;
    public static final int UINT = 23;

    /** A {@link SafeArray} of the type in the low bits. */
    public static final int ARRAY = 0x2000;

    /** A pointer to a value of the type in the other bits. */
    public static final int BYREF = 0x4000;

    static final int ELEMENT = 0xfff;

    private VarType() {}

    /** The name without {@code VT_}, such as {@code ARRAY|I4}. */
    public static String nameOf(int type) {
        String flags = ((type & BYREF) == 0 ? "" : "BYREF|") + ((type & ARRAY) == 0 ? "" : "ARRAY|");
        return flags
                + switch (type & ~(BYREF | ARRAY)) {
                    case EMPTY -> "EMPTY";
                    case NULL -> "NULL";
                    case I2 -> "I2";
                    case I4 -> "I4";
                    case R4 -> "R4";
                    case R8 -> "R8";
                    case CY -> "CY";
                    case DATE -> "DATE";
                    case BSTR -> "BSTR";
                    case DISPATCH -> "DISPATCH";
                    case ERROR -> "ERROR";
                    case BOOL -> "BOOL";
                    case VARIANT -> "VARIANT";
                    case UNKNOWN -> "UNKNOWN";
                    case DECIMAL -> "DECIMAL";
                    case I1 -> "I1";
                    case UI1 -> "UI1";
                    case UI2 -> "UI2";
                    case UI4 -> "UI4";
                    case I8 -> "I8";
                    case UI8 -> "UI8";
                    case INT -> "INT";
                    case UINT -> "UINT";
                    default -> Integer.toString(type & ~(BYREF | ARRAY));
                };
    }

    /** The Java class of a value of that type (not a reference, not an array); null for EMPTY, NULL and unknown types. */
    static @Nullable Class<?> valueClass(int type) {
        return switch (type) {
            case I1, UI1 -> Byte.class;
            case I2, UI2 -> Short.class;
            case I4, UI4, INT, UINT, ERROR -> Integer.class;
            case I8, UI8 -> Long.class;
            case R4 -> Float.class;
            case R8, DATE -> Double.class;
            case CY, DECIMAL -> BigDecimal.class;
            case BSTR -> String.class;
            case BOOL -> Boolean.class;
            case UNKNOWN, DISPATCH -> IUnknown.class;
            case VARIANT -> Variant.class;
            default -> null;
        };
    }

    /** The Java class of an array of that type; null for types that have none. */
    static @Nullable Class<?> arrayClass(int type) {
        return switch (type) {
            case I1, UI1 -> byte[].class;
            case I2, UI2 -> short[].class;
            case I4, UI4, INT, UINT, ERROR -> int[].class;
            case I8, UI8 -> long[].class;
            case R4 -> float[].class;
            case R8, DATE -> double[].class;
            case CY, DECIMAL -> BigDecimal[].class;
            case BSTR -> String[].class;
            case BOOL -> boolean[].class;
            case UNKNOWN, DISPATCH -> IUnknown[].class;
            case VARIANT -> Variant[].class;
            default -> null;
        };
    }
}
