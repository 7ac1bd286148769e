package org.midl4j.ndr;

import org.jspecify.annotations.Nullable;

/**
 * The octets that strings of {@code wchar_t} are in, as characters. Strings often come in rows, one after another with
 * little between them; then a piece of the stub is copied into characters in one go, which costs a fraction of copying
 * each.
 */
final class TextWindow {
    /** The most characters copied at once if no string has more. */
    private static final int LONGEST_ROW = 1024;

    /** How many octets can lie between two strings of a row. */
    private static final int GAP = 64;

    private static final char[] NONE = {};

    private final byte[] octets;
    private final int limit;
    private final boolean bigEndian;
    private char[] row = NONE;
    private int start;
    private int length;

    TextWindow(byte[] octets, int limit, boolean bigEndian) {
        this.octets = octets;
        this.limit = limit;
        this.bigEndian = bigEndian;
        this.start = limit;
    }

    /**
     * The characters up to the first NUL.
     *
     * @param at the index of the first octet
     * @param count how many characters are there, the NUL at the end included; at least 1
     * @return null if there is no NUL at the end
     */
    @Nullable
    String read(int at, int count) {
        int from = at - start;
        if (from < 0 || from + 2 * count > 2 * length || (from & 1) != 0) {
            move(at, count);
            from = 0;
        }
        int first = from >> 1;
        int last = first + count - 1;
        if (row[last] != 0) {
            return null;
        }
        String text = new String(row, first, count - 1);
        int nul = text.indexOf(0);
        return nul < 0 ? text : text.substring(0, nul);
    }

    private void move(int at, int count) {
        int end = start + 2 * length;
        int most = count;
        if (at >= start && at - end <= GAP) {
            most = Math.max(count, Math.min(LONGEST_ROW, 4 * row.length));
        }
        most = Math.min(most, (limit - at) / 2);
        if (row.length < most) {
            row = new char[most];
        }
        Octets.get(octets, at, bigEndian, row, most);
        start = at;
        length = most;
    }
}
