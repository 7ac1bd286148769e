package org.midl4j.compiler.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * The states of the lexer's automaton for plain text, worked out beforehand.
 *
 * <p>ANTLR builds them of the grammar's network while it meets them. In a run of a quarter of a second that building is the
 * largest single piece of work, and it comes to the same every time; so the states are kept in a file, which a test holds to
 * be what ANTLR makes of the grammar. Characters beyond ASCII, which only comments and strings hold, are left to ANTLR.
 *
 * <p>The file has a line for each state, from 0: the type of the token that may end here or 0; the state whose ways on are
 * the same except for those that follow, or -1; and three numbers for each range of characters that leads elsewhere: its
 * first and last one, and the state there, or -1 if no token goes on so.
 */
final class TokenStates {
    static final String FILE = "tokens.txt";

    /** Characters that have a column. */
    static final int COLUMNS = 128;

    static final int NONE = -1;

    private static final TokenStates ALL = read();

    private final short[] next;
    private final short[] accepted;

    private TokenStates(short[] next, short[] accepted) {
        this.next = next;
        this.accepted = accepted;
    }

    /** For each state, and in it for each character, the state it leads to or {@link #NONE}. */
    static short[] next() {
        return ALL.next;
    }

    /** For each state the type of the token that may end there; 0 if none may. */
    static short[] accepted() {
        return ALL.accepted;
    }

    private static TokenStates read() {
        try (InputStream in = TokenStates.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the compiler's jar");
            }
            return new Reader(in.readAllBytes()).all();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static final class Reader {
        private final byte[] text;
        private int at;

        Reader(byte[] text) {
            this.text = text;
        }

        TokenStates all() {
            int states = number();
            short[] next = new short[states * COLUMNS];
            short[] accepted = new short[states];
            for (int state = 0; state < states; state++) {
                accepted[state] = (short) number();
                int like = number();
                int row = state * COLUMNS;
                if (like == NONE) {
                    Arrays.fill(next, row, row + COLUMNS, (short) NONE);
                } else {
                    System.arraycopy(next, like * COLUMNS, next, row, COLUMNS);
                }
                while (text[at - 1] != '\n') {
                    int first = number();
                    int last = number();
                    Arrays.fill(next, row + first, row + last + 1, (short) number());
                }
            }
            return new TokenStates(next, accepted);
        }

        /** The next number, and the character behind it. */
        private int number() {
            boolean negative = text[at] == '-';
            if (negative) {
                at++;
            }
            int value = 0;
            for (int c = text[at++]; c >= '0' && c <= '9'; c = text[at++]) {
                value = value * 10 + c - '0';
            }
            return negative ? -value : value;
        }
    }
}
