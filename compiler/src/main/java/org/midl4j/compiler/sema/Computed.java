package org.midl4j.compiler.sema;

import java.util.UUID;

/** The value of a constant expression, with the type that C gives it. */
sealed interface Computed {

    /** It cannot be computed; that was reported. */
    record Failed() implements Computed {}

    /** A whole number; 32-bit ones are kept sign- or zero-extended. */
    record Whole(long value, Width width) implements Computed {

        /** Brings a number into the range of its width. */
        static Whole of(long value, Width width) {
            return new Whole(width.wrap(value), width);
        }

        boolean isZero() {
            return value == 0;
        }

        double real() {
            return width == Width.UNSIGNED_64 && value < 0 ? (value >>> 1) * 2.0 + (value & 1) : (double) value;
        }
    }

    /** A floating-point number. */
    record Real(double value) implements Computed {}

    /** A string. */
    record Text(String value, boolean wide) implements Computed {}

    /** A GUID. */
    record Guid(UUID value) implements Computed {}

    /** The types of arithmetic, in the order in which one yields to another. */
    enum Width {
        SIGNED_32,
        UNSIGNED_32,
        SIGNED_64,
        UNSIGNED_64;

        long wrap(long value) {
            return switch (this) {
                case SIGNED_32 -> (int) value;
                case UNSIGNED_32 -> value & 0xffff_ffffL;
                case SIGNED_64, UNSIGNED_64 -> value;
            };
        }

        boolean isUnsigned() {
            return this == UNSIGNED_32 || this == UNSIGNED_64;
        }

        int bits() {
            return this == SIGNED_32 || this == UNSIGNED_32 ? 32 : 64;
        }
    }

    /** What everything that failed is. */
    Computed FAILED = new Failed();

    static Whole truth(boolean value) {
        return new Whole(value ? 1 : 0, Width.SIGNED_32);
    }

    static Whole number(long value) {
        return new Whole(value, value == (int) value ? Width.SIGNED_32 : Width.SIGNED_64);
    }
}
