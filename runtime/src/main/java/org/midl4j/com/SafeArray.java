package org.midl4j.com;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array that knows its bounds: COM's {@code SAFEARRAY}. The elements are one Java array for all dimensions, in which
 * the first dimension's index runs fastest.
 */
public final class SafeArray {
    private final int type;
    private final List<Bound> bounds;
    private final Object elements;

    /**
     * One dimension.
     *
     * @param lower the index of its first element
     */
    public record Bound(int length, int lower) {
        /** Checks the length. */
        public Bound {
            if (length < 0) {
                throw new IllegalArgumentException("a dimension has " + length + " elements");
            }
        }
    }

    /**
     * Makes one of any number of dimensions.
     *
     * @param type a {@link VarType} without flags
     * @param elements a Java array of the class that belongs to the type: {@code byte[]} for {@code I1 UI1}, {@code
     *     boolean[]} for {@code BOOL}, {@code Variant[]} for {@code VARIANT} …; becomes the array's own
     * @param bounds the dimensions, the first one first
     */
    public SafeArray(int type, Object elements, List<Bound> bounds) {
        Class<?> wanted = VarType.arrayClass(type);
        if (wanted == null || !wanted.isInstance(elements)) {
            throw new IllegalArgumentException("a SAFEARRAY of " + VarType.nameOf(type) + " cannot hold a "
                    + elements.getClass().getSimpleName());
        }
        long product = bounds.isEmpty() ? 0 : 1;
        for (Bound bound : bounds) {
            product = Math.multiplyExact(product, (long) bound.length());
        }
        if (product != Array.getLength(elements)) {
            throw new IllegalArgumentException(
                    "a SAFEARRAY with bounds " + bounds + " cannot have " + Array.getLength(elements) + " elements");
        }
        this.type = type;
        this.elements = elements;
        this.bounds = List.copyOf(bounds);
    }

    /** One of one dimension that starts at 0. */
    public static SafeArray of(int type, Object elements) {
        return new SafeArray(type, elements, List.of(new Bound(Array.getLength(elements), 0)));
    }

    /** A {@link VarType} without flags. */
    public int type() {
        return type;
    }

    /** The dimensions, the first one first. */
    public List<Bound> bounds() {
        return bounds;
    }

    /** How many elements there are in all. */
    public int length() {
        return Array.getLength(elements);
    }

    /**
     * The elements; not a copy.
     *
     * @param arrayClass such as {@code int[].class}
     * @throws IllegalStateException if they are of another class
     */
    public <T> T elements(Class<T> arrayClass) {
        if (!arrayClass.isInstance(elements)) {
            throw new IllegalStateException("the array holds " + VarType.nameOf(type) + ", in a "
                    + elements.getClass().getSimpleName());
        }
        return arrayClass.cast(elements);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SafeArray that
                && type == that.type
                && bounds.equals(that.bounds)
                && Arrays.deepEquals(new Object[] {elements}, new Object[] {that.elements});
    }

    @Override
    public int hashCode() {
        return 31 * type + Arrays.deepHashCode(new Object[] {elements});
    }

    @Override
    public String toString() {
        String text = Arrays.deepToString(new Object[] {elements});
        return VarType.nameOf(type) + text.substring(1, text.length() - 1);
    }
}
