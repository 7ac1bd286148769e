package org.midl4j.compiler.parse;

import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.jspecify.annotations.Nullable;
import org.midl4j.grammar.MidlLexer;

/**
 * The lexer's automaton for one text: says which token begins at an offset.
 *
 * <p>It walks {@link TokenStates}, without the bookkeeping of ANTLR's own loop, which this compiler does not need. Where a
 * token has a character that these do not know, and where no token begins, ANTLR's loop runs instead. Both find the same
 * token.
 */
final class Automaton {
    private final String name;
    private final char[] text;
    private final short[] next = TokenStates.next();
    private final short[] acceptedTypes = TokenStates.accepted();
    private int limit;
    private int end;
    private @Nullable Slow slow;

    Automaton(String name, char[] text) {
        this.name = name;
        this.text = text;
        this.limit = text.length;
    }

    /** ANTLR's lexer, which few texts need. */
    private record Slow(TextStream stream, LexerATNSimulator simulator) {}

    /** Lets the text end at an offset. */
    void limit(int offset) {
        limit = offset;
    }

    /** The type of the longest token that begins at an offset, which lies in front of the limit. */
    int match(int start) {
        int state = 0;
        int accepted = 0;
        int i = start;
        while (i < limit) {
            char c = text[i];
            if (c >= TokenStates.COLUMNS) {
                return matchSlowly(start);
            }
            state = next[state * TokenStates.COLUMNS + c];
            if (state == TokenStates.NONE) {
                break;
            }
            i++;
            if (acceptedTypes[state] != 0) {
                accepted = acceptedTypes[state];
                end = i;
            }
        }
        return accepted == 0 ? matchSlowly(start) : accepted;
    }

    /** The offset after the token that was last matched. */
    int end() {
        return end;
    }

    private int matchSlowly(int start) {
        Slow antlr = slow;
        if (antlr == null) {
            TextStream stream = new TextStream(name, text);
            antlr = new Slow(stream, new MidlLexer(stream).getInterpreter());
            slow = antlr;
        }
        antlr.stream.limit(limit);
        antlr.stream.seek(start);
        int type = antlr.simulator.match(antlr.stream, Lexer.DEFAULT_MODE);
        end = antlr.stream.index();
        return type;
    }
}
