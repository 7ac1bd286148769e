package org.midl4j.compiler.codegen;

/** Writes on one line what JavaPoet writes on several, and a person would not: short comments and empty bodies. */
final class Layout {
    private static final int WIDTH = 120;

    private static final String BEGIN = "/**";
    private static final String LINE = "* ";
    private static final String END = "*/";

    private Layout() {}

    static String tidy(String java) {
        StringBuilder out = new StringBuilder(java.length());
        int at = 0; // the beginning of a line
        while (at < java.length()) {
            int end = endOfLine(java, at);
            int start = afterBlanks(java, at);
            int next = at;
            if (end - start == BEGIN.length() && java.startsWith(BEGIN, start)) {
                next = shortComment(java, at, start, end, out);
            } else if (java.charAt(Math.max(at, end - 1)) == '{') {
                next = emptyBody(java, at, end, out);
            }
            if (next == at) {
                next = Math.min(end + 1, java.length());
                out.append(java, at, next);
            }
            at = next;
        }
        return out.toString();
    }

    /** Writes a comment of one line of text and says where it ended; neither literals nor code can look like that. */
    private static int shortComment(String java, int at, int start, int end, StringBuilder out) {
        int textLine = end + 1;
        int star = afterBlanks(java, textLine);
        int textEnd = endOfLine(java, textLine);
        int close = afterBlanks(java, textEnd + 1);
        int closeEnd = close + END.length();
        if (textEnd >= java.length()
                || !java.startsWith(LINE, star)
                || !java.startsWith(END, close)
                || closeEnd < java.length() && java.charAt(closeEnd) != '\n') {
            return at;
        }
        int text = star + LINE.length();
        int width = start - at + BEGIN.length() + 1 + textEnd - text + 1 + END.length();
        if (width > WIDTH) {
            return at;
        }
        out.append(java, at, end)
                .append(' ')
                .append(java, text, textEnd)
                .append(' ')
                .append(END);
        return copyLineEnd(java, closeEnd, out);
    }

    /** Writes a line that ends with a brace which is closed at once; where the next one begins. */
    private static int emptyBody(String java, int at, int end, StringBuilder out) {
        int close = afterBlanks(java, end + 1);
        int closeEnd = close + 1;
        if (close >= java.length()
                || java.charAt(close) != '}'
                || closeEnd < java.length() && java.charAt(closeEnd) != '\n') {
            return at;
        }
        out.append(java, at, end).append('}');
        return copyLineEnd(java, closeEnd, out);
    }

    private static int copyLineEnd(String java, int at, StringBuilder out) {
        if (at < java.length()) {
            out.append('\n');
        }
        return Math.min(at + 1, java.length());
    }

    private static int endOfLine(String java, int at) {
        int end = java.indexOf('\n', at);
        return end < 0 ? java.length() : end;
    }

    private static int afterBlanks(String java, int at) {
        int i = at;
        while (i < java.length() && java.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
