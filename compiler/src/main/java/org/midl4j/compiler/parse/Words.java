package org.midl4j.compiler.parse;

import org.jspecify.annotations.Nullable;

/**
 * One shared string for every distinct word of a run, found without making a new one first.
 *
 * <p>Equal words are the same object, so macro names are compared by identity. Safe for any number of threads: strings are
 * immutable, so a stale table at worst sends a reader to the lock.
 */
final class Words {
    private volatile String[] table = new String[1 << 12];
    private int count;

    /**
     * The shared string equal to a part of a text.
     *
     * @param characters the characters of the text
     */
    String intern(String text, char[] characters, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + characters[i];
        }
        String found = find(table, hash, text, start, end - start);
        return found != null ? found : add(text.substring(start, end));
    }

    /** The shared string equal to this one. */
    String intern(String word) {
        String found = find(table, word.hashCode(), word, 0, word.length());
        return found != null ? found : add(word);
    }

    private synchronized String add(String word) {
        String found = find(table, word.hashCode(), word, 0, word.length());
        if (found != null) {
            return found;
        }
        if (++count > table.length / 2) {
            String[] larger = new String[table.length * 2];
            for (String old : table) {
                if (old != null) {
                    put(larger, old);
                }
            }
            table = larger;
        }
        put(table, word);
        return word;
    }

    private static @Nullable String find(String[] table, int hash, String text, int start, int length) {
        int mask = table.length - 1;
        for (int i = spread(hash) & mask; ; i = (i + 1) & mask) {
            String candidate = table[i];
            if (candidate == null) {
                return null;
            }
            if (candidate.hashCode() == hash && candidate.length() == length && text.startsWith(candidate, start)) {
                return candidate;
            }
        }
    }

    private static void put(String[] table, String word) {
        int mask = table.length - 1;
        int i = spread(word.hashCode()) & mask;
        while (table[i] != null) {
            i = (i + 1) & mask;
        }
        table[i] = word;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 16);
    }
}
