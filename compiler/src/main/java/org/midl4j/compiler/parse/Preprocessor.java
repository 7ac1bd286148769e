package org.midl4j.compiler.parse;

import java.util.function.Consumer;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonTokenFactory;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SourceFile;

/**
 * The tokens of a file after preprocessing: macros expanded, includes followed, dead conditional arms skipped.
 *
 * <p>Every token is a {@link MidlToken} on the default channel, and their indexes count from 0. A pragma that means
 * something later, {@code #pragma midl_echo("…")}, {@code #pragma pack(…)}, {@code #pragma midl4j …} or {@code
 * midl_pragma warning(…)}, is one token of type {@code PRAGMA} whose text is the pragma from its first word on, with
 * single blanks; it appears only where a declaration could begin. Never throws for what a file contains.
 */
public final class Preprocessor implements TokenSource {
    private final SourceFile file;

    /**
     * @param file where to begin
     * @param settings macros and search path
     * @param diagnostics told of every problem, in the order of the text
     */
    public Preprocessor(SourceFile file, PreprocessorSettings settings, Consumer<Diagnostic> diagnostics) {
        this.file = file;
    }

    /** The next token; {@link Token#EOF} again and again at the end. */
    @Override
    public Token nextToken() {
        int end = file.text().length();
        return new MidlToken(Token.EOF, file, end, end, end, null, "<EOF>");
    }

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getCharPositionInLine() {
        return -1;
    }

    @Override
    public @Nullable CharStream getInputStream() {
        return null;
    }

    @Override
    public String getSourceName() {
        return file.name();
    }

    @Override
    public void setTokenFactory(TokenFactory<?> factory) {
        throw new UnsupportedOperationException("tokens are always MidlTokens");
    }

    @Override
    public TokenFactory<?> getTokenFactory() {
        return CommonTokenFactory.DEFAULT;
    }
}
