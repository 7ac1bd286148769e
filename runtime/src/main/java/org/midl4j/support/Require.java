package org.midl4j.support;

import org.jspecify.annotations.Nullable;

/** What has to be true of values before they are written. */
public final class Require {
    private Require() {}

    /** A value that a {@code [ref]} pointer points to, or that is sent by value. */
    public static <T> T nonNull(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException(what + " is null, and the IDL does not allow that");
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
        if (count < 0 || count > length) {
            throw new IllegalArgumentException(
                    what + " has " + length + " elements, but its count says " + Long.toUnsignedString(count));
        }
        return (int) count;
    }

    /** A {@code length_is} that has to be at most the {@code size_is}. */
    public static void within(String what, long length, long size) {
        if (length < 0 || length > size) {
            throw new IllegalArgumentException(what + " is to have " + Long.toUnsignedString(length)
                    + " elements, but there is room for " + Long.toUnsignedString(size));
        }
    }

    /** A value with a {@code [range]}. */
    public static long inRange(String what, long value, long low, long high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(what + " is " + value + ", outside [range(" + low + "," + high + ")]");
        }
        return value;
    }
}
