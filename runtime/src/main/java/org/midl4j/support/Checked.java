package org.midl4j.support;

import org.midl4j.ndr.BadStubData;

/** What has to be true of values that were read. */
public final class Checked {
    private Checked() {}

    /** A count that came before the value it is computed from was known. */
    public static void count(String what, long count, long expected) {
        if (count != expected) {
            throw BadStubData.of(
                    what,
                    "has " + Long.toUnsignedString(count) + " elements, but its attributes say "
                            + Long.toUnsignedString(expected));
        }
    }

    /** A value with a {@code [range]}. */
    public static long inRange(String what, long value, long low, long high) {
        if (value < low || value > high) {
            throw BadStubData.outOfRange(what, value, low, high);
        }
        return value;
    }

    /** The count of an array or string with a {@code [range]}. */
    public static long countInRange(String what, long count, long low, long high) {
        if (count < low || count > high) {
            throw BadStubData.countOutOfRange(what, count, low, high);
        }
        return count;
    }

    /** A division in an attribute's expression; by zero gives −1, which no count and no room is. */
    public static long quotient(long dividend, long divisor) {
        return divisor == 0 ? -1 : dividend / divisor;
    }

    /** The remainder of a division in an attribute's expression; as {@link #quotient}. */
    public static long remainder(long dividend, long divisor) {
        return divisor == 0 ? -1 : dividend % divisor;
    }

    /** A union's own discriminant, which must be what {@code switch_is} says. */
    public static long discriminant(String what, long discriminant, long selector) {
        if (discriminant != selector) {
            throw BadStubData.of(what, "has the discriminant " + discriminant + ", but switch_is says " + selector);
        }
        return discriminant;
    }
}
