package org.midl4j.compiler.parse;

import java.util.regex.Pattern;

/** What literals mean. */
final class Literals {
    private static final Pattern INTEGER =
            Pattern.compile("(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)(?:[uUlL]{0,3}|[uU]?[iI](?:8|16|32|64))");

    private Literals() {}

    static boolean isInteger(String text) {
        return INTEGER.matcher(text).matches();
    }

    /**
     * The text of a string, its quotes removed and its escapes resolved.
     *
     * <p>What C does not know as an escape is taken as the character behind the backslash, as MIDL does.
     */
    static void unescape(String literal, StringBuilder into) {
        int i = literal.indexOf('"') + 1;
        int end = literal.length() - 1;
        while (i < end) {
            char c = literal.charAt(i++);
            if (c != '\\' || i >= end) {
                into.append(c);
                continue;
            }
            c = literal.charAt(i++);
            switch (c) {
                case 'n' -> into.append('\n');
                case 't' -> into.append('\t');
                case 'r' -> into.append('\r');
                case 'a' -> into.append('\u0007');
                case 'b' -> into.append('\b');
                case 'f' -> into.append('\f');
                case 'v' -> into.append('\u000B');
                case '\n' -> {
                    // the string goes on in the next line
                }
                case '\r' -> {
                    if (i < end && literal.charAt(i) == '\n') {
                        i++;
                    }
                }
                case 'x' -> {
                    int digits = digits(literal, i, end, 16, 4);
                    into.append(digits == 0 ? 'x' : (char) Integer.parseInt(literal, i, i + digits, 16));
                    i += digits;
                }
                case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                    int digits = digits(literal, i - 1, end, 8, 3);
                    into.append((char) Integer.parseInt(literal, i - 1, i - 1 + digits, 8));
                    i += digits - 1;
                }
                default -> into.append(c);
            }
        }
    }

    private static int digits(String text, int start, int end, int radix, int most) {
        int n = 0;
        while (n < most && start + n < end && Character.digit(text.charAt(start + n), radix) >= 0) {
            n++;
        }
        return n;
    }
}
