package org.midl4j.support;

import org.jspecify.annotations.Nullable;
import org.midl4j.ndr.Unsendable;

/**
 * What has to be true of values before they are written. {@code what} is a parameter, or {@code Type.field}, or an array
 * with {@code []} after it; {@code owner} is the object with that field, or that array.
 */
public final class Require {
    private Require() {}

    /** A parameter that a {@code [ref]} pointer points to, or that is sent by value. */
    public static <T> T nonNull(@Nullable T value, String what) {
        return nonNull(value, what, null);
    }

    /** A value that a {@code [ref]} pointer points to, or that is sent by value. */
    public static <T> T nonNull(@Nullable T value, String what, @Nullable Object owner) {
        if (value == null) {
            throw new Unsendable(Unsendable.NULL_REFERENCE, what, owner, "is null, and the IDL does not allow that");
        }
        return value;
    }

    /**
     * The number of elements to send of an array.
     *
     * @param length how many it has
     * @param count how many its attributes say
     */
    public static int elements(String what, int length, long count) {
        return elements(what, null, length, count);
    }

    /** As above, of an array in a structure. */
    public static int elements(String what, @Nullable Object owner, int length, long count) {
        if (count < 0 || count > length) {
            throw new Unsendable(
                    Unsendable.INVALID_BOUND,
                    what,
                    owner,
                    "has " + length + " elements, but its count says " + Long.toUnsignedString(count));
        }
        return (int) count;
    }

    /** A {@code length_is} that has to be at most the {@code size_is}. */
    public static void within(String what, long length, long size) {
        within(what, null, length, size);
    }

    /** As above, of an array in a structure. */
    public static void within(String what, @Nullable Object owner, long length, long size) {
        if (length < 0 || length > size) {
            throw new Unsendable(
                    Unsendable.INVALID_BOUND,
                    what,
                    owner,
                    "is to have " + Long.toUnsignedString(length) + " elements, but there is room for "
                            + Long.toUnsignedString(size));
        }
    }

    /** A parameter with a {@code [range]}. */
    public static long inRange(String what, long value, long low, long high) {
        return inRange(what, null, value, low, high);
    }

    /** A value with a {@code [range]}. */
    public static long inRange(String what, @Nullable Object owner, long value, long low, long high) {
        if (value < low || value > high) {
            throw new Unsendable(
                    Unsendable.INVALID_BOUND,
                    what,
                    owner,
                    "is " + value + ", outside [range(" + low + "," + high + ")]");
        }
        return value;
    }

    /** The count of a parameter that is an array or string with a {@code [range]}. */
    public static long countInRange(String what, long count, long low, long high) {
        return countInRange(what, null, count, low, high);
    }

    /** The count of an array or string with a {@code [range]}. */
    public static long countInRange(String what, @Nullable Object owner, long count, long low, long high) {
        if (count < low || count > high) {
            throw new Unsendable(
                    Unsendable.INVALID_BOUND,
                    what,
                    owner,
                    "has " + count + " elements, outside [range(" + low + "," + high + ")]");
        }
        return count;
    }

    /** A parameter that is an enumeration of 16 bits. */
    public static int enumeration(String what, int value) {
        return enumeration(what, null, value);
    }

    /** A value of an enumeration of 16 bits, of which one is the sign. */
    public static int enumeration(String what, @Nullable Object owner, int value) {
        if ((value & 0x7fff) != value) {
            throw new Unsendable(
                    Unsendable.ENUM_OUT_OF_RANGE,
                    what,
                    owner,
                    "is the enum value " + value + ", but an enum without [v1_enum] takes 0 to 32767");
        }
        return value;
    }

    /**
     * The discriminant of a union, whose arm has to be the one it chooses.
     *
     * @param fits whether it is
     */
    public static long arm(String what, Object union, String type, long selector, boolean fits) {
        if (!fits) {
            throw Unsendable.ofValue(
                    Unsendable.INVALID_TAG,
                    what,
                    union,
                    "should be the arm of " + type + " for " + selector + ", but is " + union);
        }
        return selector;
    }
}
