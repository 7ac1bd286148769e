package org.midl4j.support;

import java.lang.reflect.Array;
import java.util.function.Supplier;

/** Makes results that nobody has set, to travel with a failure. */
public final class Empty {
    private static final int MOST_ELEMENTS = 1 << 22;

    private Empty() {}

    /**
     * The number of elements of an array whose size the caller has chosen.
     *
     * @throws IllegalArgumentException if nobody wants that many zeros
     */
    public static int length(long size) {
        if (size < 0 || size > MOST_ELEMENTS) {
            throw new IllegalArgumentException(
                    "the call failed, and an array of " + Long.toUnsignedString(size) + " zeros is not sent for it");
        }
        return (int) size;
    }

    /** Sets every element of an array, or of the arrays in it. */
    public static <T> T filled(T array, Supplier<?> element) {
        for (int i = 0; i < Array.getLength(array); i++) {
            Object inner = Array.get(array, i);
            if (inner != null && inner.getClass().isArray()) {
                filled(inner, element);
            } else {
                Array.set(array, i, element.get());
            }
        }
        return array;
    }
}
