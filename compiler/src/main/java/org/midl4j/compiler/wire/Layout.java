package org.midl4j.compiler.wire;

/**
 * What is known about a value's octets before there is a value: alignments, and the fewest octets it can take.
 *
 * @param alignment in NDR 2.0
 * @param alignment64 in NDR64
 * @param least the fewest octets its flat part takes in NDR 2.0
 * @param least64 the same in NDR64
 */
public record Layout(int alignment, int alignment64, int least, int least64) {
    /** Nothing at all. */
    static final Layout NONE = new Layout(1, 1, 0, 0);

    /** A pointer's referent id, or a count. */
    static final Layout POINTER = new Layout(4, 8, 4, 8);

    /** One after the other, padding left out. */
    Layout then(Layout next) {
        return new Layout(
                Math.max(alignment, next.alignment),
                Math.max(alignment64, next.alignment64),
                sum(least, next.least),
                sum(least64, next.least64));
    }

    /** Either this or the other. */
    Layout or(Layout other) {
        return new Layout(
                Math.max(alignment, other.alignment),
                Math.max(alignment64, other.alignment64),
                Math.min(least, other.least),
                Math.min(least64, other.least64));
    }

    /** Several in a row. */
    Layout times(long count) {
        return new Layout(alignment, alignment64, product(least, count), product(least64, count));
    }

    /** Whether both syntaxes align it alike. */
    public boolean isSettled() {
        return alignment == alignment64;
    }

    private static int sum(int a, int b) {
        return (int) Math.min(Integer.MAX_VALUE, (long) a + b);
    }

    private static int product(int a, long count) {
        return count == 0 || a == 0
                ? 0
                : (int) Math.min(Integer.MAX_VALUE, Math.min(count, Integer.MAX_VALUE) * (long) a);
    }
}
