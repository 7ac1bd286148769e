package org.midl4j.compiler.parse;

/** A comment that stands behind what it describes, on the same line: {@code long bid; // in dollars}. */
final class TrailingComment {
    private TrailingComment() {}

    /** Its text without markers; empty if there is none, or if something else follows it. */
    static String behind(MidlToken token) {
        if (token.use() != null) {
            return "";
        }
        String text = token.file().text();
        int start = token.end();
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        int end = lineEnd(text, start);
        if (text.startsWith("//", start)) {
            return words(text.substring(start + 2, end));
        }
        if (!text.startsWith("/*", start)) {
            return "";
        }
        int close = text.indexOf("*/", start + 2);
        return close >= 0 && close + 2 <= end && text.substring(close + 2, end).isBlank()
                ? words(text.substring(start + 2, close))
                : "";
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Without what marks it as documentation: the rest of {@code ///<}, {@code /**<}, {@code //!<}. */
    private static String words(String comment) {
        int start = 0;
        while (start < comment.length() && "/*!<".indexOf(comment.charAt(start)) >= 0) {
            start++;
        }
        int end = comment.length();
        while (end > start && comment.charAt(end - 1) == '*') {
            end--;
        }
        return comment.substring(start, end).strip();
    }
}
