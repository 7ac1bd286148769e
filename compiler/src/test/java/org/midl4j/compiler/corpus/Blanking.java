package org.midl4j.compiler.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks out what is not certainly IDL: comments, the insides of strings, {@code cpp_quote}, directives and what they guard. */
final class Blanking {
    private static final Pattern TRIVIA =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\\\n])*'");
    private static final Pattern QUOTE = Pattern.compile("\\bcpp_quote\\s*\\(\\s*\"[^\"]*\"\\s*\\)");
    private static final Pattern DIRECTIVE = Pattern.compile("(?m)^[ \\t]*#(?:[^\\n]*\\\\\\r?\\n)*[^\\n]*");
    private static final Pattern IMPORT_BEFORE = Pattern.compile("(?s).*\\b(?:import|uuid\\s*\\()\\s*\\z");

    private Blanking() {}

    static String of(String text) {
        StringBuilder bare = new StringBuilder(text);
        Matcher trivia = TRIVIA.matcher(text);
        while (trivia.find()) {
            char first = text.charAt(trivia.start());
            if (first == '/') {
                blank(bare, trivia.start(), trivia.end(), ' ');
            } else if (!IMPORT_BEFORE
                    .matcher(text.substring(Math.max(0, trivia.start() - 30), trivia.start()))
                    .matches()) {
                blank(bare, trivia.start() + 1, trivia.end() - 1, '_');
            }
        }
        Matcher quotes = QUOTE.matcher(bare.toString());
        while (quotes.find()) {
            blank(bare, quotes.start(), quotes.end(), ' ');
        }
        directives(bare);
        return bare.toString();
    }

    /** Directives, and all between {@code #if} and {@code #endif}: it may not count. */
    private static void directives(StringBuilder bare) {
        Matcher lines = DIRECTIVE.matcher(bare.toString());
        int depth = 0;
        int start = 0;
        while (lines.find()) {
            String word = lines.group().replaceAll("\\s*#\\s*(\\w*)(?s).*", "$1");
            if (word.startsWith("if")) {
                start = depth == 0 ? lines.start() : start;
                depth++;
            } else if (word.equals("endif")) {
                depth--;
                if (depth == 0) {
                    blank(bare, start, lines.end(), ' ');
                }
            } else if (depth == 0) {
                blank(bare, lines.start(), lines.end(), ' ');
            }
        }
        if (depth > 0) {
            blank(bare, start, bare.length(), ' ');
        }
    }

    private static void blank(StringBuilder text, int start, int end, char with) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, with);
            }
        }
    }
}
