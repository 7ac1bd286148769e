package org.midl4j.compiler.parse;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.midl4j.grammar.MidlLexer;

/** Makes tokens of text that stands in no file, and text of tokens. */
final class TokenText {
    private TokenText() {}

    /** The type of the one token that a text is, or {@link Token#INVALID_TYPE} if it is none or several. */
    static int typeOf(String text) {
        Automaton automaton = new Automaton("", text.toCharArray());
        int type = automaton.match(0);
        boolean whole = automaton.end() == text.length();
        return whole && type > 0 && type != MidlLexer.ERROR_CHAR && type != MidlLexer.UNTERMINATED_STRING
                ? type
                : Token.INVALID_TYPE;
    }

    /** The texts of tokens, with one blank where there was white space between them. */
    static String join(List<MidlToken> tokens) {
        StringBuilder text = new StringBuilder();
        for (MidlToken token : tokens) {
            if (token.is(MidlToken.SPACE_BEFORE) && !text.isEmpty()) {
                text.append(' ');
            }
            text.append(token.getText());
        }
        return text.toString();
    }

    /** The string literal that {@code #} makes of an argument. */
    static String stringize(List<MidlToken> argument) {
        StringBuilder text = new StringBuilder("\"");
        for (MidlToken token : argument) {
            if (token.is(MidlToken.SPACE_BEFORE) && text.length() > 1) {
                text.append(' ');
            }
            String spelling = token.getText();
            if (isQuoted(token.getType())) {
                spelling = spelling.replace("\\", "\\\\").replace("\"", "\\\"");
            }
            text.append(spelling);
        }
        return text.append('"').toString();
    }

    /** The characters between the quotes, as written. */
    static String unquoted(String literal) {
        int open = literal.indexOf('"');
        int close = literal.lastIndexOf('"');
        return open >= 0 && close > open ? literal.substring(open + 1, close) : literal;
    }

    static boolean isString(int type) {
        return type == MidlLexer.STRING || type == MidlLexer.WIDE_STRING;
    }

    /** Whether a token is a name or a keyword, either of which may be a macro. */
    static boolean isWord(int type, String text) {
        return isWord(type, text.charAt(0));
    }

    static boolean isWord(int type, char first) {
        boolean letter = first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z' || first == '_' || first == '$';
        return letter
                && type != MidlLexer.UUID
                && type != MidlLexer.WIDE_STRING
                && type != MidlLexer.WIDE_CHARACTER
                && type != MidlLexer.UNTERMINATED_STRING;
    }

    private static boolean isQuoted(int type) {
        return isString(type) || type == MidlLexer.CHARACTER || type == MidlLexer.WIDE_CHARACTER;
    }
}
