package org.midl4j.compiler.parse;

/** Finds the comment that describes what follows it, and takes its markers off. */
final class DocComment {
    private DocComment() {}

    /**
     * The comment directly in front of {@code end}.
     *
     * @param start where the token before ended
     */
    static String between(String text, int start, int end) {
        return "";
    }
}
