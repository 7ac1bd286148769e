package org.midl4j.compiler.diagnostics;

import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Nearest {
    private Nearest() {}

    /**
     * The candidate that looks most like a misspelt name, if one is close enough to be worth suggesting.
     *
     * <p>Names that differ in case alone are closest. Otherwise one edit (a character inserted, deleted, replaced, or
     * exchanged with its neighbour) is allowed per three characters, at least one. Of equally close names the first wins.
     */
    public static Optional<String> to(String name, Iterable<String> candidates) {
        String best = null;
        int bestDistance = Math.max(1, name.length() / 3) + 1;
        for (String candidate : candidates) {
            if (candidate.equals(name) || Math.abs(candidate.length() - name.length()) >= bestDistance) {
                continue;
            }
            int distance = candidate.equalsIgnoreCase(name) ? 0 : distance(name, candidate);
            if (distance < bestDistance && distance < Math.max(name.length(), candidate.length())) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether a single edit separates two names: a slip of the finger, and hardly another word. */
    public static boolean isSlip(String name, String meant) {
        return distance(name, meant) <= 1;
    }

    /** Whether one candidate is at least as close to a misspelt name as another one, if there is another. */
    public static boolean isCloser(String candidate, Optional<String> other, String name) {
        return other.isEmpty() || distance(name, candidate) <= distance(name, other.get());
    }

    /** How many edits turn one name into another, case aside. */
    static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = last[j - 1] + (same(from, i - 1, to, j - 1) ? 0 : 1);
                int cheapest = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && same(from, i - 1, to, j - 2) && same(from, i - 2, to, j - 1)) {
                    cheapest = Math.min(cheapest, beforeLast[j - 2] + 1);
                }
                row[j] = cheapest;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[to.length()];
    }

    private static boolean same(String a, int i, String b, int j) {
        return Character.toLowerCase(a.charAt(i)) == Character.toLowerCase(b.charAt(j));
    }
}
