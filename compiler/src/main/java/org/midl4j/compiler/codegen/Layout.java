package org.midl4j.compiler.codegen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes on one line what JavaPoet writes on several, and a person would not. */
final class Layout {
    private static final int WIDTH = 120;

    /** A comment of one line of text; neither literals nor code can look like that. */
    private static final Pattern SHORT_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$");

    private static final Pattern EMPTY_BODY = Pattern.compile("(?m)\\{\\n *\\}$");

    private Layout() {}

    static String tidy(String java) {
        String shorter = SHORT_COMMENT.matcher(java).replaceAll(match -> {
            String oneLine = match.group(1) + "/** " + match.group(2) + " */";
            return Matcher.quoteReplacement(oneLine.length() <= WIDTH ? oneLine : match.group());
        });
        return EMPTY_BODY.matcher(shorter).replaceAll("{}");
    }
}
