package org.midl4j.compiler.parse;

import java.util.function.Consumer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;
import org.midl4j.grammar.MidlLexer;

/**
 * A file as text again, after preprocessing: {@code -E}.
 *
 * <p>Tokens stay on their lines; {@code #line} says where the text after it came from whenever that jumps.
 */
public final class PreprocessedText {
    /** Longer gaps between lines become a {@code #line}. */
    private static final int MOST_EMPTY_LINES = 8;

    private final StringBuilder out = new StringBuilder();
    private @Nullable SourceFile file;
    private int line;

    private PreprocessedText() {}

    /** Preprocesses a file. */
    public static String of(SourceFile file, PreprocessorSettings settings, Consumer<Diagnostic> diagnostics) {
        PreprocessedText text = new PreprocessedText();
        Preprocessor tokens = new Preprocessor(file, settings, diagnostics);
        for (MidlToken token = tokens.nextToken(); token.getType() != Token.EOF; token = tokens.nextToken()) {
            text.append(token);
        }
        return text.out.append('\n').toString();
    }

    private void append(MidlToken token) {
        Span span = token.span();
        boolean moved = moveTo(span.file(), span.line());
        if (token.getType() == MidlLexer.PRAGMA) {
            pragma(token.getText(), moved);
            return;
        }
        if (moved) {
            out.append(" ".repeat(Math.max(0, span.column() - 1)));
        } else if (token.is(MidlToken.SPACE_BEFORE) || wouldJoin(token.getText())) {
            out.append(' ');
        }
        String text = token.getText();
        out.append(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
    }

    private void pragma(String text, boolean moved) {
        if (!moved) {
            out.append('\n');
            line++;
        }
        out.append(text.startsWith("warning") ? "midl_pragma " : "#pragma ").append(text);
    }

    /** Begins a new line if the place is on another one. */
    private boolean moveTo(SourceFile toFile, int toLine) {
        if (toFile == file && toLine == line) {
            return false;
        }
        int distance = toLine - line;
        if (toFile == file && distance > 0 && distance <= MOST_EMPTY_LINES) {
            out.append("\n".repeat(distance));
        } else if (toFile == file && distance < 0) {
            return false;
        } else {
            if (out.length() > 0) {
                out.append('\n');
            }
            String name = toFile.name().replace("\\", "\\\\").replace("\"", "\\\"");
            out.append("#line ").append(toLine).append(" \"").append(name).append("\"\n");
        }
        file = toFile;
        line = toLine;
        return true;
    }

    /** Whether a token would become one with what is printed before it. */
    private boolean wouldJoin(String text) {
        if (out.length() == 0 || text.isEmpty()) {
            return false;
        }
        char before = out.charAt(out.length() - 1);
        char first = text.charAt(0);
        if (Character.isJavaIdentifierPart(before) || before == '.') {
            return Character.isJavaIdentifierPart(first) || first == '"' || first == '\'' || first == '.';
        }
        return "+-<>=&|!#/:*".indexOf(before) >= 0 && "+-<>=&|#/:*".indexOf(first) >= 0;
    }
}
