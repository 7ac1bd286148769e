package org.midl4j.compiler.parse;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.antlr.v4.runtime.Token;
import org.midl4j.compiler.source.Span;
import org.midl4j.grammar.MidlParser;

/** Finds the way through braces, also when what stands in them could not be read. */
final class Blocks {
    private static final int DEEPEST = 100;

    private final TokenWindow window;
    private final SyntaxProblems problems;
    private final Lookahead lookahead;
    private int depth;

    Blocks(TokenWindow window, SyntaxProblems problems) {
        this.window = window;
        this.problems = problems;
        this.lookahead = new Lookahead(window);
    }

    /**
     * Reads something in braces; gives the closing one, or nothing if there is none.
     *
     * @param what for messages, {@code interface `IFoo`}
     */
    /** Something on a line of its own that can only stand in braces. */
    private boolean beginsMember() {
        MidlToken here = window.here();
        MidlToken before = window.before();
        int type = here.getType();
        return here.file() == before.file()
                && here.getLine() > before.getLine()
                && (type == MidlParser.LBRACKET || type == MidlParser.ID || Keywords.startsType(type));
    }

    Optional<Span> inBraces(String what, Runnable content) {
        if (window.LA(1) != MidlParser.LBRACE) {
            boolean forgotten = beginsMember();
            problems.unexpected("'{' or ';' after the head of " + what);
            if (!forgotten) {
                return Optional.empty();
            }
            window.insert(MidlParser.LBRACE);
        }
        if (depth >= DEEPEST) {
            problems.tooDeep(window.here());
            return Optional.empty();
        }
        depth++;
        problems.opened(what, window.here());
        window.consume();
        content.run();
        depth--;
        if (window.LA(1) == Token.EOF) {
            problems.endOfFile(Optional.empty());
            problems.closed();
            return Optional.empty();
        }
        problems.closed();
        Span end = window.here().span();
        window.consume();
        return Optional.of(end);
    }

    /** One member after the other, up to a closing brace or the end of the file. */
    void members(BooleanSupplier member) {
        while (true) {
            window.release();
            int type = window.LA(1);
            if (type == Token.EOF || type == MidlParser.RBRACE) {
                return;
            }
            if (type == MidlParser.SEMICOLON) {
                window.consume();
                continue;
            }
            int before = window.index();
            if (!member.getAsBoolean()) {
                skipDeclaration(before);
            }
        }
    }

    /**
     * Skips what is left of a declaration that could not be read: up to its semicolon, or behind the braces that end it.
     *
     * @param before where it began; at least one token is skipped
     */
    void skipDeclaration(int before) {
        int open = window.openBraces(before);
        while (true) {
            int type = window.LA(1);
            if (type == Token.EOF) {
                return;
            }
            boolean first = window.index() == before;
            if (!first && lookahead.atFreshDeclaration()) {
                return;
            }
            if (type == MidlParser.RBRACE) {
                if (open == 0) {
                    return;
                }
                window.consume();
                if (--open == 0 && lookahead.atLineStart()) {
                    return;
                }
                continue;
            }
            if (type == MidlParser.LBRACE) {
                if (skipBraces() && open == 0 && lookahead.atLineStart()) {
                    return;
                }
                continue;
            }
            window.consume();
            if (type == MidlParser.SEMICOLON && open == 0) {
                return;
            }
        }
    }

    /** Behind the brace that closes the one at hand; false if the file ends before. */
    private boolean skipBraces() {
        int open = 0;
        do {
            int type = window.LA(1);
            if (type == Token.EOF) {
                problems.endOfFile(Optional.empty());
                return false;
            }
            if (type == MidlParser.LBRACE) {
                open++;
            } else if (type == MidlParser.RBRACE) {
                open--;
            }
            window.consume();
        } while (open > 0);
        return true;
    }
}
