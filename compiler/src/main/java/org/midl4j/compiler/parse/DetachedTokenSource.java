package org.midl4j.compiler.parse;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonTokenFactory;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;

/** What a token answers to ANTLR's question where it came from: it knows better itself, and keeps no lexer alive. */
final class DetachedTokenSource implements TokenSource {
    static final DetachedTokenSource INSTANCE = new DetachedTokenSource();

    private DetachedTokenSource() {}

    @Override
    public Token nextToken() {
        // ANTLR asks a token's origin for its names and places alone; parsers read from the preprocessor.
        throw new UnsupportedOperationException("a token's origin has no tokens to give");
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
        return "";
    }

    @Override
    public void setTokenFactory(TokenFactory<?> factory) {
        // The interface demands this method; spans through macros need tokens of our own, so no other kind will do.
        throw new UnsupportedOperationException("tokens are always MidlTokens");
    }

    @Override
    public TokenFactory<?> getTokenFactory() {
        return CommonTokenFactory.DEFAULT;
    }
}
