package org.midl4j.ndr;

import java.util.Arrays;

/**
 * Strings of {@code wchar_t} that a writer has counted, but not stored yet. Strings often come in rows, one after another
 * with nothing else between them; a row is put together in characters, counts and gaps included, and copied into the
 * octets in one go, which costs a fraction of copying each.
 */
final class LaggingText {
    private static final int LONGEST_ROW = 4096;

    /** The most characters of a string in a row; a longer one is stored by itself. */
    static final int LONGEST = LONGEST_ROW - 16;

    private static final int SHORTEST_ROW = 64;

    private static final char[] NONE = {};

    private final int countSize;

    /** The row; empty until there is one. */
    private char[] row = NONE;

    private int start;
    private int length;

    /** @param ndr64 whether a count takes 8 octets instead of 4 */
    LaggingText(boolean ndr64) {
        countSize = ndr64 ? 4 : 2;
    }

    /**
     * Starts a row, with room for at least one string of so many characters.
     *
     * @param at where in the octets it belongs: where a count can be
     */
    void start(int at, int characters) {
        start = at;
        lengthen(4 * countSize + characters);
    }

    private void lengthen(int needed) {
        if (row.length < LONGEST_ROW) {
            row = new char[Math.min(LONGEST_ROW, Math.max(Math.max(SHORTEST_ROW, needed), 4 * row.length))];
        }
    }

    /**
     * Adds a string to a row that was started.
     *
     * @return whether there was room for it, and it has no NUL; otherwise nothing was done
     */
    boolean add(String value) {
        char[] to = row;
        int size = countSize;
        int characters = value.length();
        int count = characters + 1;
        int gap = length;
        int next = gap + size - 1 & -size;
        if (next + 3 * size + count > to.length || value.indexOf(0) >= 0) {
            return false;
        }
        to[gap] = 0; // if there is one
        if (size == 2) {
            to[next] = (char) count;
            to[next + 1] = (char) (count >>> 16);
            to[next + 2] = 0;
            to[next + 3] = 0;
            to[next + 4] = (char) count;
            to[next + 5] = (char) (count >>> 16);
            next += 6;
        } else {
            to[gap + 1] = 0;
            to[gap + 2] = 0;
            Arrays.fill(to, next, next + 12, (char) 0);
            to[next] = (char) count;
            to[next + 1] = (char) (count >>> 16);
            to[next + 8] = (char) count;
            to[next + 9] = (char) (count >>> 16);
            next += 12;
        }
        value.getChars(0, characters, to, next);
        to[next + characters] = 0;
        length = next + count;
        return true;
    }

    /** The index of the octet after the row. */
    int end() {
        return start + 2 * length;
    }

    /** Stores the row, and starts another one. */
    void store(byte[] octets) {
        Octets.put(octets, start, row, 0, length);
        length = 0;
    }

    /** Forgets what was not stored. */
    void clear() {
        length = 0;
    }

    /** Stores the characters of a string, without counts or NUL. The row must be empty. */
    void store(byte[] octets, int at, String value) {
        int characters = value.length();
        for (int from = 0; from < characters; from += row.length) {
            if (from + row.length < characters) {
                lengthen(characters - from);
            }
            int count = Math.min(row.length, characters - from);
            value.getChars(from, from + count, row, 0);
            Octets.put(octets, at + 2 * from, row, 0, count);
        }
    }
}
