package org.midl4j.compiler.parse;

/**
 * Finds the end of an arm of {@code #if} that is not compiled.
 *
 * <p>It looks at the text, not at tokens: what is in a dead arm need not be IDL, and a stray quote there is harmless.
 */
final class DeadArms {
    private DeadArms() {}

    /**
     * The offset of the {@code #} of the {@code #elif}, {@code #else} or {@code #endif} that ends the arm; -1 if there is
     * none.
     *
     * @param from any offset in the arm, at the beginning or the end of a line
     */
    static int end(String text, int from) {
        int length = text.length();
        int depth = 0;
        int i = from;
        while (i < length) {
            i = Trivia.skipBlanks(text, i, length);
            if (i < length && text.charAt(i) == '#') {
                int word = Trivia.skipBlanks(text, i + 1, length);
                if (starts(text, word, "if") || starts(text, word, "ifdef") || starts(text, word, "ifndef")) {
                    depth++;
                } else if (starts(text, word, "endif")) {
                    if (depth-- == 0) {
                        return i;
                    }
                } else if (depth == 0
                        && (starts(text, word, "else")
                                || starts(text, word, "elif")
                                || starts(text, word, "elifdef")
                                || starts(text, word, "elifndef"))) {
                    return i;
                }
            }
            i = Trivia.endOfDirective(text, i, length);
            if (i < length) {
                i = Trivia.afterLineEnd(text, i, length);
            }
        }
        return -1;
    }

    private static boolean starts(String text, int at, String word) {
        int end = at + word.length();
        return text.startsWith(word, at) && (end == text.length() || !Trivia.isWordPart(text.charAt(end)));
    }
}
