package org.midl4j.compiler.parse;

/** Scans what lies between tokens, and lines of which the tokens do not matter. Stateless; works on offsets. */
final class Trivia {
    private Trivia() {}

    /** Space that is not a line end. Old editors leave form feeds, no-break spaces and end-of-file marks. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f' || c == 0x0B || c == 0x1A || c == 0xA0 || c == 0xFEFF;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$';
    }

    /** The offset after a splice (a backslash at the end of a line) at {@code at}, or {@code at} if there is none. */
    static int afterSplice(String text, int at, int limit) {
        if (at >= limit || text.charAt(at) != '\\') {
            return at;
        }
        int i = at + 1;
        while (i < limit && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        if (i == limit || !isLineEnd(text.charAt(i))) {
            return at;
        }
        return afterLineEnd(text, i, limit);
    }

    /** The offset after the line end at {@code at}. */
    static int afterLineEnd(String text, int at, int limit) {
        return text.charAt(at) == '\r' && at + 1 < limit && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
    }

    /** The offset after the block comment that begins at {@code at}, or -1 if it has no end. */
    static int afterBlockComment(String text, int at, int limit) {
        int end = text.indexOf("*/", at + 2);
        return end < 0 || end + 2 > limit ? -1 : end + 2;
    }

    /** The offset of the line end after the {@code //} comment at {@code at}; a splice continues it. */
    static int endOfLineComment(String text, int at, int limit) {
        int i = at;
        while (i < limit && !isLineEnd(text.charAt(i))) {
            int next = afterSplice(text, i, limit);
            i = next > i ? next : i + 1;
        }
        return i;
    }

    static boolean startsBlockComment(String text, int at, int limit) {
        return at + 1 < limit && text.charAt(at) == '/' && text.charAt(at + 1) == '*';
    }

    static boolean startsLineComment(String text, int at, int limit) {
        return at + 1 < limit && text.charAt(at) == '/' && text.charAt(at + 1) == '/';
    }

    /** The offset after blanks, splices and block comments that stand on the line of {@code at}. */
    static int skipBlanks(String text, int at, int limit) {
        int i = at;
        while (i < limit) {
            int next;
            if (isBlank(text.charAt(i))) {
                next = i + 1;
            } else if (startsBlockComment(text, i, limit)) {
                int end = afterBlockComment(text, i, limit);
                next = end < 0 ? limit : end;
            } else {
                next = afterSplice(text, i, limit);
            }
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    /**
     * The offset of the line end that ends a directive: line ends in block comments and after backslashes do not.
     *
     * <p>Comment marks in strings do not count, but a lone quote is harmless: a string ends with its line.
     */
    static int endOfDirective(String text, int at, int limit) {
        int i = at;
        while (i < limit) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
                return i;
            }
            if (c == '\\') {
                int next = afterSplice(text, i, limit);
                i = next > i ? next : i + 1;
            } else if (c == '/') {
                if (startsLineComment(text, i, limit)) {
                    return endOfLineComment(text, i, limit);
                }
                int end = startsBlockComment(text, i, limit) ? afterBlockComment(text, i, limit) : i + 1;
                i = end < 0 ? limit : end;
            } else if (c == '"') {
                i = afterString(text, i, limit);
            } else if (c == '\'') {
                i = afterCharacter(text, i, limit);
            } else {
                i++;
            }
        }
        return limit;
    }

    /** The offset after the string at {@code at}, or after its quote alone if it does not end on its line. */
    static int afterString(String text, int at, int limit) {
        for (int i = at + 1; i < limit && !isLineEnd(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c == '\\' && i + 1 < limit && !isLineEnd(text.charAt(i + 1))) {
                i++;
            }
        }
        return at + 1;
    }

    /** The offset after {@code 'x'} or {@code '\x'} at {@code at}, or after the quote alone: in words it is an apostrophe. */
    private static int afterCharacter(String text, int at, int limit) {
        int close = at + 1 < limit && text.charAt(at + 1) == '\\' ? at + 3 : at + 2;
        return close < limit && text.charAt(close) == '\'' ? close + 1 : at + 1;
    }
}
