package org.midl4j.compiler.source;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses which name was meant. */
final class Similarity {
    private Similarity() {}

    /** The candidate with the fewest changed letters, if there are few; case does not count. */
    static Optional<String> nearest(String wanted, Stream<String> candidates) {
        int tolerance = Math.max(1, wanted.length() / 4);
        record Scored(String name, int distance) {}
        return candidates
                .map(name -> new Scored(name, distance(wanted, name.toLowerCase(Locale.ROOT), tolerance)))
                .filter(scored -> scored.distance <= tolerance)
                .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::name))
                .map(Scored::name);
    }

    /** Insertions, deletions, changes and swaps of neighbours; a number over {@code limit} if there are more than that. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + changed);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
        }
        return last[b.length()];
    }
}
