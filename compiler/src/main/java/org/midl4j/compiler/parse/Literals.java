package org.midl4j.compiler.parse;

/** What literals mean. */
final class Literals {
    private Literals() {}

    /** Decimal, octal or hexadecimal digits, perhaps with {@code U}, {@code L} or {@code i64} behind them. */
    static boolean isInteger(String text) {
        boolean hexadecimal = text.length() > 2 && (text.charAt(1) | ' ') == 'x' && text.charAt(0) == '0';
        int radix = hexadecimal ? 16 : text.charAt(0) == '0' ? 8 : 10;
        int i = hexadecimal ? 2 : 0;
        while (i < text.length() && Character.digit(text.charAt(i), radix) >= 0) {
            i++;
        }
        return i > (hexadecimal ? 2 : 0) && isSuffix(text, i);
    }

    private static boolean isSuffix(String text, int start) {
        int unsigned = 0;
        int longs = 0;
        for (int i = start; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case 'u', 'U' -> unsigned++;
                case 'l', 'L' -> longs++;
                case 'i', 'I' -> {
                    String bits = text.substring(i + 1);
                    return longs == 0
                            && unsigned <= 1
                            && (bits.equals("8") || bits.equals("16") || bits.equals("32") || bits.equals("64"));
                }
                default -> {
                    return false;
                }
            }
        }
        return unsigned <= 1 && longs <= 2;
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
