package org.midl4j.ndr;

/**
 * Strings of {@code wchar_t} that a writer has counted, but not stored yet. Strings often come in rows, one after another
 * with nothing else between them; a row is put together in characters, counts and gaps included, and copied into the
 * octets in one go, which costs a fraction of copying each.
 */
final class LaggingText {
    private static final int LONGEST_ROW = 1024;

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

    /** How many octets a string's counts, characters and NUL take. */
    int sizeOf(int characters) {
        return 2 * (3 * countSize + characters + 1);
    }

    /** Whether there is room for one more string in the row. */
    boolean hasRoom(int characters) {
        return length + 4 * countSize + characters <= row.length;
    }

    /** Makes the row longer. It must be empty. */
    void lengthen(int characters) {
        int needed = 4 * countSize + characters;
        if (row.length < LONGEST_ROW) {
            row = new char[Math.min(LONGEST_ROW, Math.max(Math.max(SHORTEST_ROW, needed), 2 * row.length))];
        }
    }

    /**
     * Adds a string; there must be room for it.
     *
     * @param at where in the octets its first count belongs: an even number after what was added before
     */
    void add(int at, String value, int characters, int maxCount) {
        char[] to = row;
        int next = length;
        if (next == 0) {
            start = at;
        } else {
            for (int end = at - start >> 1; next < end; next++) {
                to[next] = 0;
            }
        }
        int count = characters + 1;
        int size = countSize;
        if (size == 4) {
            to[next + 2] = 0;
            to[next + 3] = 0;
            to[next + 6] = 0;
            to[next + 7] = 0;
            to[next + 10] = 0;
            to[next + 11] = 0;
        }
        to[next] = (char) maxCount;
        to[next + 1] = (char) (maxCount >>> 16);
        next += size;
        to[next] = 0;
        to[next + 1] = 0;
        next += size;
        to[next] = (char) count;
        to[next + 1] = (char) (count >>> 16);
        next += size;
        value.getChars(0, characters, to, next);
        next += characters;
        to[next] = 0;
        length = next + 1;
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
