package org.midl4j.com;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that says what type it is: COM's {@code VARIANT}. Immutable.
 *
 * <p>The Java class of the value follows from the type: {@code I1 UI1} {@link Byte}, {@code I2 UI2} {@link Short}, {@code
 * I4 UI4 INT UINT ERROR} {@link Integer}, {@code I8 UI8} {@link Long}, {@code R4} {@link Float}, {@code R8 DATE} {@link
 * Double}, {@code CY DECIMAL} {@link BigDecimal}, {@code BSTR} {@link String} or null, {@code BOOL} {@link Boolean},
 * {@code UNKNOWN DISPATCH} {@link IUnknown} or null, {@code ARRAY|…} {@link SafeArray} or null, {@code BYREF|…} the value
 * that is pointed to, {@code BYREF|VARIANT} a {@link Variant}.
 *
 * @param type a {@link VarType}
 * @param value of the class that belongs to the type
 */
public record Variant(int type, @Nullable Object value) {

    /** No value. */
    public static final Variant EMPTY = new Variant(VarType.EMPTY, null);

    /** A value that is not there, in the sense of databases. */
    public static final Variant NULL = new Variant(VarType.NULL, null);

    private static final int CURRENCY_SCALE = 4;

    /** @throws IllegalArgumentException if the value is not of the class that belongs to the type */
    public Variant {
        if (!fits(type, value)) {
            throw new IllegalArgumentException("a variant of type " + VarType.nameOf(type) + " cannot hold "
                    + (value == null ? "null" : "a " + value.getClass().getSimpleName()));
        }
    }

    private static boolean fits(int type, @Nullable Object value) {
        int plain = type & ~VarType.BYREF;
        if ((plain & VarType.ARRAY) != 0) {
            return value == null || (value instanceof SafeArray array && array.type() == (plain & ~VarType.ARRAY));
        }
        if (plain == VarType.EMPTY || plain == VarType.NULL) {
            return value == null && plain == type;
        }
        if (plain == VarType.VARIANT && plain == type) {
            return false;
        }
        Class<?> wanted = VarType.valueClass(plain);
        if (wanted == null) {
            return false;
        }
        boolean nullable = plain == VarType.BSTR || plain == VarType.UNKNOWN || plain == VarType.DISPATCH;
        return value == null ? nullable : wanted.isInstance(value);
    }

    /** An {@code I4}. */
    public static Variant of(int value) {
        return new Variant(VarType.I4, value);
    }

    /** An {@code I8}. */
    public static Variant of(long value) {
        return new Variant(VarType.I8, value);
    }

    /** An {@code R8}. */
    public static Variant of(double value) {
        return new Variant(VarType.R8, value);
    }

    /** A {@code BOOL}. */
    public static Variant of(boolean value) {
        return new Variant(VarType.BOOL, value);
    }

    /** A {@code BSTR}. */
    public static Variant of(@Nullable String value) {
        return new Variant(VarType.BSTR, value);
    }

    /** A {@code DECIMAL}. */
    public static Variant of(BigDecimal value) {
        return new Variant(VarType.DECIMAL, value);
    }

    /** A {@code CY}: four decimals. */
    public static Variant currency(BigDecimal value) {
        return new Variant(VarType.CY, value.setScale(CURRENCY_SCALE));
    }

    /** An {@code ARRAY} of what the array holds. */
    public static Variant of(SafeArray value) {
        return new Variant(VarType.ARRAY | value.type(), value);
    }

    /** An {@code UNKNOWN}. */
    public static Variant of(@Nullable IUnknown value) {
        return new Variant(VarType.UNKNOWN, value);
    }

    /** Whether it is of that type. */
    public boolean is(int wanted) {
        return type == wanted;
    }

    /**
     * The value, if it is of that class.
     *
     * @throws IllegalStateException if it is not
     */
    public <T> T as(Class<T> wanted) {
        if (!wanted.isInstance(value)) {
            throw new IllegalStateException("the variant is " + this + ", not a " + wanted.getSimpleName());
        }
        return wanted.cast(Objects.requireNonNull(value));
    }

    @Override
    public String toString() {
        return VarType.nameOf(type) + (value == null ? "" : "(" + value + ")");
    }
}
