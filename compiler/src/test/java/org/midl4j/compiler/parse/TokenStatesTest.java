package org.midl4j.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.junit.jupiter.api.Test;
import org.midl4j.grammar.MidlLexer;

/** Holds the committed states of the lexer's automaton to be those that ANTLR makes of the grammar. */
final class TokenStatesTest {

    /** With {@code -Dgolden.update=true} the file is written anew, and the test fails. */
    @Test
    void theCommittedStatesAreThoseOfTheGrammar() throws IOException {
        String made = new Exploration().text();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("src/main/resources/org/midl4j/compiler/parse", TokenStates.FILE), made);
            fail(TokenStates.FILE + " is written anew; run again without golden.update");
        }
        assertEquals(made, committed(), "the lexer grammar has changed: run this test with -Dgolden.update=true");
    }

    @Test
    void findsTheSameTokensAsAntlr() {
        Random random = new Random(4711);
        String alphabet = "abcdefinortu_LSAEX0123456789.-+*/\\\"'()[]{}<>=!&|#;:,~^%?$@` \t\r\n\u00a0\u00e9\ufeff";
        String[] words = {
            "interface", "int", "__int3264", "import", "L\"a\"", "0x1F", "1e5", "3..5", "/*", "*/", "//", "<<"
        };
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12) + 1; i > 0; i--) {
                text.append(
                        random.nextInt(4) == 0
                                ? words[random.nextInt(words.length)]
                                : alphabet.charAt(random.nextInt(alphabet.length())));
            }
            char[] characters = text.toString().toCharArray();
            Automaton automaton = new Automaton("text", characters);
            TextStream stream = new TextStream("text", characters);
            LexerATNSimulator antlr = new MidlLexer(stream).getInterpreter();
            for (int start = 0; start < characters.length; start++) {
                stream.seek(start);
                int type = antlr.match(stream, Lexer.DEFAULT_MODE);
                assertEquals(type, automaton.match(start), text + " at " + start);
                assertEquals(stream.index(), automaton.end(), text + " at " + start);
            }
        }
    }

    private static String committed() throws IOException {
        try (InputStream in = TokenStates.class.getResourceAsStream(TokenStates.FILE)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    /** Every state that plain text can lead to. */
    private static final class Exploration extends LexerATNSimulator {
        private static final CharStream NO_TEXT = CharStreams.fromString("");

        private final List<DFAState> states = new ArrayList<>();
        private final Map<DFAState, Integer> numbers = new HashMap<>();
        private final List<int[]> rows = new ArrayList<>();

        Exploration() {
            super(null, MidlLexer._ATN, automata(MidlLexer._ATN), new PredictionContextCache());
            number(computeStartState());
            for (int i = 0; i < states.size(); i++) {
                int[] row = new int[TokenStates.COLUMNS];
                for (int c = 0; c < row.length; c++) {
                    row[c] = number(target(states.get(i), c));
                }
                rows.add(row);
            }
        }

        private static DFA[] automata(ATN atn) {
            DFA[] automata = new DFA[atn.decisionToState.size()];
            for (int i = 0; i < automata.length; i++) {
                automata[i] = new DFA(atn.getDecisionState(i), i);
            }
            return automata;
        }

        private DFAState computeStartState() {
            return addDFAState(computeStartState(NO_TEXT, atn.modeToStartState.get(Lexer.DEFAULT_MODE)));
        }

        private DFAState target(DFAState from, int c) {
            DFAState known = getExistingTargetState(from, c);
            return known != null ? known : computeTargetState(NO_TEXT, from, c);
        }

        private int number(DFAState state) {
            if (state == ERROR) {
                return TokenStates.NONE;
            }
            Integer known = numbers.putIfAbsent(state, states.size());
            if (known == null) {
                states.add(state);
                return states.size() - 1;
            }
            return known;
        }

        String text() {
            StringBuilder text = new StringBuilder().append(states.size()).append('\n');
            for (int i = 0; i < states.size(); i++) {
                String line = row(i, TokenStates.NONE);
                for (int like = 0; like < i; like++) {
                    String shorter = row(i, like);
                    line = shorter.length() < line.length() ? shorter : line;
                }
                DFAState state = states.get(i);
                text.append(state.isAcceptState ? state.prediction : 0)
                        .append(line)
                        .append('\n');
            }
            return text.toString();
        }

        /** How a state's row differs from an earlier one. */
        private String row(int state, int like) {
            StringBuilder text = new StringBuilder(" ").append(like);
            int[] row = rows.get(state);
            for (int c = 0; c < row.length; c++) {
                int first = c;
                if (row[c] == (like == TokenStates.NONE ? TokenStates.NONE : rows.get(like)[c])) {
                    continue;
                }
                while (c + 1 < row.length && row[c + 1] == row[first]) {
                    c++;
                }
                text.append(' ').append(first).append(' ').append(c).append(' ').append(row[first]);
            }
            return text.toString();
        }
    }
}
