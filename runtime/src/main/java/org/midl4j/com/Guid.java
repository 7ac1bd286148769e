package org.midl4j.com;

/**
 * A globally unique identifier: the name of an interface, a class or an object.
 *
 * @param high the first eight octets in the order they are printed: {@code Data1}, {@code Data2}, {@code Data3}
 * @param low the last eight octets in the order they are printed: {@code Data4}
 */
public record Guid(long high, long low) implements Comparable<Guid> {

    /** All zero: names nothing. */
    public static final Guid NULL = new Guid(0, 0);

    private static final int TEXT_LENGTH = 36;

    /**
     * Reads the printed form, with or without braces, in either case.
     *
     * @throws IllegalArgumentException if the text is not a GUID
     */
    public static Guid of(String text) {
        int start = 0;
        int end = text.length();
        if (end == TEXT_LENGTH + 2 && text.charAt(0) == '{' && text.charAt(end - 1) == '}') {
            start++;
            end--;
        }
        if (end - start != TEXT_LENGTH) {
            throw notAGuid(text);
        }
        long high = 0;
        long low = 0;
        for (int i = 0; i < TEXT_LENGTH; i++) {
            char c = text.charAt(start + i);
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                if (c != '-') {
                    throw notAGuid(text);
                }
                continue;
            }
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw notAGuid(text);
            }
            if (i < 18) {
                high = high << 4 | digit;
            } else {
                low = low << 4 | digit;
            }
        }
        return new Guid(high, low);
    }

    private static IllegalArgumentException notAGuid(String text) {
        return new IllegalArgumentException("not a GUID: \"" + text
                + "\"; expected 32 hexadecimal digits as in 00000000-0000-0000-c000-000000000046");
    }

    /** Whether this is the GUID with these two halves; saves making one to compare with. */
    public boolean is(long otherHigh, long otherLow) {
        return high == otherHigh && low == otherLow;
    }

    /**
     * {@code 31 * Long.hashCode(high) + Long.hashCode(low)}. Generated registries switch on this value, so it never
     * changes.
     */
    @Override
    public int hashCode() {
        return 31 * Long.hashCode(high) + Long.hashCode(low);
    }

    @Override
    public int compareTo(Guid other) {
        int highs = Long.compareUnsigned(high, other.high);
        return highs != 0 ? highs : Long.compareUnsigned(low, other.low);
    }

    /** The printed form in lower case, without braces. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(TEXT_LENGTH);
        hex(text, high >>> 32, 8).append('-');
        hex(text, high >>> 16, 4).append('-');
        hex(text, high, 4).append('-');
        hex(text, low >>> 48, 4).append('-');
        return hex(text, low, 12).toString();
    }

    private static StringBuilder hex(StringBuilder text, long value, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            text.append(Character.forDigit((int) (value >>> shift) & 0xf, 16));
        }
        return text;
    }
}
