package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the comment that describes what follows it, and takes its markers off. */
final class DocComment {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private final String text;
    private final int end;
    private final List<String> lines = new ArrayList<>();

    private DocComment(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /**
     * The comment directly in front of {@code end}; empty if there is none.
     *
     * @param start where the token before ended
     */
    static String between(String text, int start, int end) {
        return new DocComment(text, end).read(start);
    }

    private String read(int start) {
        boolean ownLine = start == 0;
        boolean afterLineComment = false;
        int lineEnds = 0;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (Trivia.isLineEnd(c)) {
                i = Trivia.afterLineEnd(text, i, end);
                ownLine = true;
                if (++lineEnds > 1) {
                    lines.clear();
                }
                continue;
            }
            boolean lineComment = Trivia.startsLineComment(text, i, end);
            if (!lineComment && !Trivia.startsBlockComment(text, i, end)) {
                i++;
                continue;
            }
            if (!lineComment || !afterLineComment) {
                lines.clear();
            }
            int after = lineComment ? Trivia.endOfLineComment(text, i, end) : Trivia.afterBlockComment(text, i, end);
            after = after < 0 ? end : after;
            // What begins on the line of the token before belongs to that.
            if (ownLine) {
                add(text.substring(i, after), lineComment);
            }
            afterLineComment = lineComment && ownLine;
            lineEnds = 0;
            i = after;
        }
        return joined();
    }

    private void add(String comment, boolean lineComment) {
        if (lineComment) {
            int i = 2;
            while (i < comment.length() && (comment.charAt(i) == '/' || comment.charAt(i) == '!')) {
                i++;
            }
            addLine(comment.substring(i));
            return;
        }
        int from = comment.startsWith("/**") || comment.startsWith("/*!") ? 3 : 2;
        int to = comment.endsWith("*/") ? comment.length() - 2 : comment.length();
        for (String line : LINE_END.split(comment.substring(Math.min(from, to), to), -1)) {
            String stripped = line.stripLeading();
            addLine(stripped.startsWith("*") ? stripped.substring(1) : line);
        }
    }

    /** Rulers of dashes and stars say nothing. */
    private void addLine(String line) {
        lines.add(isRuler(line.strip()) ? "" : line.stripTrailing());
    }

    private static boolean isRuler(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("-=*+#~_/\\|".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return !line.isEmpty();
    }

    /** The lines without empty ones at either end, and without the indentation that all share. */
    private String joined() {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        if (from == to) {
            return "";
        }
        List<String> kept = lines.subList(from, to);
        // The first line stands behind the marker, the others in a column of their own.
        int indentation = Integer.MAX_VALUE;
        for (int i = 1; i < kept.size(); i++) {
            if (!kept.get(i).isBlank()) {
                indentation = Math.min(indentation, indentation(kept.get(i)));
            }
        }
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < kept.size(); i++) {
            String line = kept.get(i);
            if (i == 0) {
                joined.append(line.strip());
            } else {
                joined.append('\n').append(line.isBlank() ? "" : line.substring(indentation));
            }
        }
        return joined.toString();
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
