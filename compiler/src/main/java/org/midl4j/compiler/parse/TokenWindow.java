package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.midl4j.grammar.MidlLexer;

/**
 * The tokens the parser is looking at: those of the declaration it reads, and a few more.
 *
 * <p>What lies behind is forgotten at every {@link #release}, so that a large file never has all its tokens in memory.
 * Pragmas are put aside, since they may stand anywhere, and {@code >>} becomes two tokens, since it may close two lists of
 * type arguments.
 */
final class TokenWindow implements TokenStream {
    private final TokenSource source;
    private final List<MidlToken> pragmas = new ArrayList<>();
    private MidlToken[] tokens = new MidlToken[256];
    private int[] types = new int[256];
    private int count;
    private int position;
    private int base;
    private boolean ended;
    private int pulled;
    private MidlToken last;

    /**
     * The tokens of a source.
     *
     * @param source gives only {@link MidlToken}s
     */
    TokenWindow(TokenSource source) {
        this.source = source;
        last = fill(0);
    }

    /** Forgets what has been consumed. */
    void release() {
        if (position == 0) {
            return;
        }
        last = tokens[position - 1];
        System.arraycopy(tokens, position, tokens, 0, count - position);
        System.arraycopy(types, position, types, 0, count - position);
        base += position;
        count -= position;
        position = 0;
    }

    /** The token at hand. */
    MidlToken here() {
        return ahead(1);
    }

    /** The token {@code k} ahead, 1 being the one at hand. */
    MidlToken ahead(int k) {
        int i = position + k - 1;
        return i < count ? tokens[i] : fill(i);
    }

    /** The token before the one at hand; at the beginning, the one at hand. */
    MidlToken before() {
        return position > 0 ? tokens[position - 1] : last;
    }

    /** The token before one that has been looked at. */
    MidlToken before(MidlToken token) {
        int i = indexOf(token);
        return i > 0 ? tokens[i - 1] : last;
    }

    /** How many braces have been opened since a token, and not closed again. */
    int openBraces(int since) {
        int open = 0;
        for (int i = Math.max(0, since - base); i < position; i++) {
            if (types[i] == MidlLexer.LBRACE) {
                open++;
            } else if (types[i] == MidlLexer.RBRACE && open > 0) {
                open--;
            }
        }
        return open;
    }

    /** Puts in a token that the author forgot, in front of the one at hand. */
    MidlToken insert(int type) {
        MidlToken next = here();
        MidlToken before = before();
        MidlToken made = new MidlToken(
                type, before.file(), before.end(), before.end(), before.end(), before.use(), Keywords.describe(type));
        made.setIndex(next.getTokenIndex());
        if (count == tokens.length) {
            grow();
        }
        System.arraycopy(tokens, position, tokens, position + 1, count - position);
        System.arraycopy(types, position, types, position + 1, count - position);
        tokens[position] = made;
        types[position] = type;
        count++;
        return made;
    }

    /** Takes the token at hand as another one. */
    void retype(int type) {
        here().setType(type);
        types[position] = type;
    }

    /** Takes out the pragmas that stand before a token. */
    List<MidlToken> pragmasBefore(MidlToken token) {
        int n = 0;
        while (n < pragmas.size() && pragmas.get(n).getTokenIndex() < token.getTokenIndex()) {
            n++;
        }
        if (n == 0) {
            return List.of();
        }
        List<MidlToken> head = pragmas.subList(0, n);
        List<MidlToken> found = List.copyOf(head);
        head.clear();
        return found;
    }

    @Override
    public int LA(int k) {
        if (k <= 0) {
            return k == 0 ? 0 : before().getType();
        }
        int i = position + k - 1;
        return i < count ? types[i] : fill(i).getType();
    }

    @Override
    public Token LT(int k) {
        return k < 0 ? before() : ahead(k);
    }

    @Override
    public void consume() {
        if (LA(1) == Token.EOF) {
            throw new IllegalStateException("cannot consume EOF");
        }
        position++;
    }

    @Override
    public int index() {
        return base + position;
    }

    @Override
    public void seek(int index) {
        if (index < base) {
            throw new IllegalArgumentException("token " + index + " is forgotten");
        }
        position = index - base;
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {}

    @Override
    public int size() {
        return base + count;
    }

    @Override
    public Token get(int index) {
        return tokens[index - base];
    }

    @Override
    public TokenSource getTokenSource() {
        return source;
    }

    @Override
    public String getSourceName() {
        return source.getSourceName();
    }

    @Override
    public String getText() {
        return "";
    }

    @Override
    public String getText(Interval interval) {
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(0, interval.a - base); i <= interval.b - base && i < count; i++) {
            text.append(tokens[i].getText());
        }
        return text.toString();
    }

    @Override
    public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override
    public String getText(Token start, Token stop) {
        return start.getText() + " " + stop.getText();
    }

    private MidlToken fill(int i) {
        while (count <= i && !ended) {
            MidlToken token = (MidlToken) source.nextToken();
            switch (token.getType()) {
                case MidlLexer.PRAGMA -> {
                    token.setIndex(pulled++);
                    pragmas.add(token);
                }
                case MidlLexer.ERROR_CHAR -> {
                    // The preprocessor has reported it.
                }
                case MidlLexer.SAFEARRAY -> {
                    add(token);
                    MidlToken next = fill(count);
                    if (next.getType() != MidlLexer.LPAREN) {
                        types[indexOf(token)] = MidlLexer.ID;
                        token.setType(MidlLexer.ID);
                    }
                }
                case MidlLexer.SHIFT_RIGHT -> {
                    add(half(token, 0));
                    add(half(token, 1));
                }
                default -> {
                    add(token);
                    ended = token.getType() == Token.EOF;
                }
            }
        }
        return tokens[Math.min(i, count - 1)];
    }

    /** Found from behind, where it most likely is. */
    private int indexOf(MidlToken token) {
        int i = count - 1;
        while (i >= 0 && tokens[i] != token) {
            i--;
        }
        return i;
    }

    private static MidlToken half(MidlToken shift, int which) {
        int start = shift.start() + which;
        return new MidlToken(MidlLexer.GREATER, shift.file(), start, start + 1, start, shift.use(), ">");
    }

    private void add(MidlToken token) {
        if (count == tokens.length) {
            grow();
        }
        token.setIndex(pulled++);
        tokens[count] = token;
        types[count++] = token.getType();
    }

    private void grow() {
        tokens = Arrays.copyOf(tokens, count * 2);
        types = Arrays.copyOf(types, count * 2);
    }
}
