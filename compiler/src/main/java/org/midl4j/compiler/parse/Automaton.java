package org.midl4j.compiler.parse;

import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.dfa.DFAState;
import org.jspecify.annotations.Nullable;
import org.midl4j.grammar.MidlLexer;

/**
 * ANTLR's automaton for one text: says which token begins at an offset.
 *
 * <p>ANTLR builds the states of the automaton as it meets them and shares them between lexers. Where they exist, this walks
 * them without the bookkeeping of ANTLR's own loop, which this compiler does not need; where one is missing, ANTLR's loop
 * runs, and builds it. Both find the same token. It matters because most runs are short: a cold virtual machine spends more
 * time here than anywhere else.
 */
final class Automaton {
    private static final int ASCII = 128;

    private final char[] text;
    private final TextStream stream;
    private final LexerATNSimulator simulator;
    private int limit;
    private int end;

    Automaton(String name, char[] text) {
        this.text = text;
        this.stream = new TextStream(name, text);
        this.simulator = new MidlLexer(stream).getInterpreter();
        this.limit = text.length;
    }

    /** Lets the text end at an offset. */
    void limit(int offset) {
        limit = offset;
        stream.limit(offset);
    }

    @SuppressWarnings("ReferenceEquality") // ANTLR's mark for "no way on" is one particular state.
    private static boolean isError(@Nullable DFAState state) {
        return state == LexerATNSimulator.ERROR;
    }

    /** The type of the longest token that begins at an offset, which lies in front of the limit. */
    int match(int start) {
        @Nullable DFAState state = simulator.decisionToDFA[Lexer.DEFAULT_MODE].s0;
        @Nullable DFAState accepted = null;
        int i = start;
        while (state != null) {
            if (i == limit) {
                return accepted == null ? matchSlowly(start) : accepted.prediction;
            }
            char c = text[i];
            DFAState[] edges = state.edges;
            if (c >= ASCII || edges == null) {
                return matchSlowly(start);
            }
            state = edges[c];
            if (isError(state)) {
                return accepted == null ? matchSlowly(start) : accepted.prediction;
            }
            i++;
            if (state != null && state.isAcceptState) {
                accepted = state;
                end = i;
            }
        }
        return matchSlowly(start);
    }

    /** The offset after the token that was last matched. */
    int end() {
        return end;
    }

    private int matchSlowly(int start) {
        stream.seek(start);
        int type = simulator.match(stream, Lexer.DEFAULT_MODE);
        end = stream.index();
        return type;
    }
}
