package org.midl4j.compiler.parse;

import java.util.function.Consumer;
import org.antlr.v4.runtime.Token;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;
import org.midl4j.grammar.MidlLexer;

/**
 * Reads the tokens of one file, as written.
 *
 * <p>It skips what lies between tokens itself, which is where line beginnings and comments are noticed, and asks ANTLR's
 * automaton for one token at a time. Its place can be moved, and its end drawn in, so that a directive is read as a text
 * of its own.
 */
final class TokenReader {
    private final SourceFile file;
    private final String text;
    private final char[] characters;
    private final Automaton automaton;
    private final Words words;
    private final Consumer<Diagnostic> diagnostics;
    private int position;
    private int limit;
    private boolean lineBegins = true;

    TokenReader(SourceFile file, Words words, Consumer<Diagnostic> diagnostics) {
        this.file = file;
        this.text = file.text();
        this.characters = text.toCharArray();
        this.automaton = new Automaton(file.name(), characters);
        this.words = words;
        this.diagnostics = diagnostics;
        this.limit = text.length();
    }

    Words words() {
        return words;
    }

    SourceFile file() {
        return file;
    }

    /** The offset after the last token. */
    int position() {
        return position;
    }

    /** Goes on at another offset. */
    void moveTo(int offset, boolean lineBegins) {
        position = offset;
        this.lineBegins = lineBegins;
    }

    /** Lets the text end at an offset. */
    void limit(int end) {
        limit = end;
        automaton.limit(end);
    }

    /** Lets the text end where it really does. */
    void unlimit() {
        limit(text.length());
    }

    /** The next token; at the end one of type {@link Token#EOF}. */
    MidlToken next() {
        int gap = position;
        skip();
        int start = position;
        boolean first = lineBegins;
        if (start >= limit) {
            return new MidlToken(Token.EOF, file, start, start, gap, null, "<EOF>");
        }
        lineBegins = false;
        int type = automaton.match(start);
        int end = automaton.end();
        boolean word = TokenText.isWord(type, characters[start]);
        if (type == MidlLexer.STRING || type == MidlLexer.WIDE_STRING) {
            checkLineEnds(start, end);
        } else if (type == MidlLexer.UNTERMINATED_STRING) {
            return unterminatedString(start, gap);
        } else if (type == MidlLexer.ERROR_CHAR
                && end < limit
                && Character.isSurrogatePair(text.charAt(start), text.charAt(end))) {
            end++;
        }
        position = end;
        MidlToken token = new MidlToken(
                type, file, start, end, gap, null, word ? words.intern(text, characters, start, end) : null);
        if (word) {
            token.set(MidlToken.WORD);
        }
        if (first) {
            token.set(MidlToken.FIRST);
        }
        if (start > gap) {
            token.set(MidlToken.SPACE_BEFORE);
        }
        return token;
    }

    private void skip() {
        int i = position;
        while (i < limit) {
            char c = characters[i];
            if (c == ' ' || c == '\t') {
                i++;
            } else if (c == '\n' || c == '\r') {
                lineBegins = true;
                i++;
            } else if (c == '/') {
                if (Trivia.startsLineComment(text, i, limit)) {
                    i = Trivia.endOfLineComment(text, i, limit);
                } else if (Trivia.startsBlockComment(text, i, limit)) {
                    i = afterComment(i);
                } else {
                    break;
                }
            } else if (c == '\\') {
                int next = Trivia.afterSplice(text, i, limit);
                if (next == i) {
                    break;
                }
                i = next;
            } else if (Trivia.isBlank(c)) {
                i++;
            } else {
                break;
            }
        }
        position = i;
    }

    private int afterComment(int start) {
        int end = Trivia.afterBlockComment(text, start, limit);
        if (end < 0) {
            diagnostics.accept(Diagnostic.of(
                            Code.END_OF_FILE_IN_COMMENT, new Span(file, start, start + 2), "comment is not closed")
                    .label("begins here")
                    .help("end it with `*/`"));
            return limit;
        }
        return end;
    }

    /** Files in the wild have help strings on two lines; MIDL takes them, and so do we. */
    private void checkLineEnds(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Trivia.isLineEnd(text.charAt(i))) {
                diagnostics.accept(Diagnostic.of(
                                Code.END_OF_LINE_IN_STRING,
                                new Span(file, start, i),
                                "string runs over the end of a line")
                        .help("if that is meant, write two strings side by side; if not, close this one"));
                return;
            }
        }
    }

    /** Without its closing quote the rest of the file would be one string; take the rest of the line instead. */
    private MidlToken unterminatedString(int start, int gap) {
        int end = start;
        while (end < limit && !Trivia.isLineEnd(text.charAt(end))) {
            end++;
        }
        diagnostics.accept(
                Diagnostic.of(Code.END_OF_FILE_IN_STRING, new Span(file, start, start + 1), "string is not closed")
                        .label("begins here")
                        .help("end it with `\"`"));
        position = end;
        boolean wide = text.charAt(start) == 'L';
        return new MidlToken(
                wide ? MidlLexer.WIDE_STRING : MidlLexer.STRING,
                file,
                start,
                end,
                gap,
                null,
                text.substring(start, end) + (oddBackslashes(end) ? "\\\"" : "\""));
    }

    private boolean oddBackslashes(int end) {
        int i = end;
        while (i > 0 && text.charAt(i - 1) == '\\') {
            i--;
        }
        return (end - i) % 2 != 0;
    }
}
