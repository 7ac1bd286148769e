package org.midl4j.compiler.parse;

import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;
import org.midl4j.grammar.MidlParser;

/**
 * What the parser does at a mistake: says so once, then goes on where the author's meaning is clear again.
 *
 * <p>A forgotten {@code ;}, {@code ,} or bracket is put in; a doubled one is left out. Otherwise the smallest list element
 * around the mistake is skipped: an attribute, a parameter, an enumerator, a field. If there is none, the whole declaration
 * has failed.
 */
final class Repair implements ANTLRErrorStrategy {
    private final TokenWindow window;
    private final SyntaxProblems problems;
    private @Nullable RecognitionException reported;
    private int lastSkipped = -1;
    private boolean failed;

    Repair(TokenWindow window, SyntaxProblems problems) {
        this.window = window;
        this.problems = problems;
    }

    /** Prepares for another declaration. */
    void begin() {
        reported = null;
        failed = false;
        lastSkipped = -1;
    }

    /** Whether the declaration could not be understood. */
    boolean failed() {
        return failed;
    }

    @Override
    public void reset(Parser parser) {
        begin();
    }

    @Override
    public void reportMatch(Parser parser) {}

    @Override
    public boolean inErrorRecoveryMode(Parser parser) {
        return false;
    }

    @Override
    public void reportError(Parser parser, RecognitionException mistake) {
        if (mistake != reported) {
            reported = mistake;
            if (mistake instanceof NoViableAltException && mistake.getOffendingToken() != window.here()) {
                problems.unexpected(
                        Expectation.ofBracket(parser.getContext()), (MidlToken) mistake.getOffendingToken());
            } else {
                problems.unexpected(parser, mistake.getExpectedTokens());
            }
        }
    }

    @Override
    public Token recoverInline(Parser parser) {
        ATN atn = parser.getATN();
        ATNState state = atn.states.get(parser.getState());
        IntervalSet wanted = atn.nextTokens(state);
        MidlToken found = window.here();
        if (found.getType() == Token.EOF || wanted.size() != 1) {
            throw new InputMismatchException(parser);
        }
        int missing = wanted.getMinElement();
        if (clearlyMissing(parser, state, missing, found)) {
            problems.unexpected(parser, wanted);
            MidlToken made = window.insert(missing);
            parser.consume();
            return made;
        }
        if (window.ahead(2).getType() == missing && isStray(found.getType())) {
            problems.unexpected(parser, wanted);
            window.consume();
            MidlToken wantedToken = window.here();
            parser.consume();
            return wantedToken;
        }
        throw new InputMismatchException(parser);
    }

    /** Called in front of every list element; here missing separators are put in, and rubbish between elements skipped. */
    @Override
    public void sync(Parser parser) {
        int rule = parser.getContext().getRuleIndex();
        if (rule == MidlParser.RULE_plainDeclaration) {
            endOfDeclaration(parser);
            return;
        }
        if (!isList(rule)) {
            return;
        }
        ATNState state = parser.getATN().states.get(parser.getState());
        IntervalSet wanted = parser.getATN().nextTokens(state);
        int found = window.LA(1);
        if (wanted.contains(found) || found == Token.EOF || window.index() == lastSkipped) {
            return;
        }
        if (rule == MidlParser.RULE_memberBlock) {
            lastSkipped = window.index();
            problems.unexpected(parser, wanted);
            if (Keywords.startsDeclaration(found)) {
                window.insert(MidlParser.RBRACE);
                return;
            }
            do {
                skipMember();
            } while (!wanted.contains(window.LA(1)) && window.LA(1) != Token.EOF);
        } else if (wanted.contains(MidlParser.COMMA) && !closesOrEnds(found)) {
            lastSkipped = window.index();
            if (rule == MidlParser.RULE_attributeList && startsDeclared()) {
                problems.unexpected(parser, wanted);
                window.insert(MidlParser.RBRACKET);
            } else if (rule == MidlParser.RULE_attributeList && found == MidlParser.LBRACKET) {
                problems.unexpected(parser, wanted);
                window.consume();
            } else if (isBehindDirection(rule)) {
                // told when the bracket is read
                if (found == MidlParser.ID && (window.LA(2) == MidlParser.COMMA || window.LA(2) == MidlParser.RPAREN)) {
                    window.consume();
                } else {
                    window.insert(MidlParser.COMMA);
                }
            } else if (isReservedName(rule)) {
                problems.report(new Expectation("a name", "", false).against(window.before(), window.here()));
                window.consume();
            } else if (startsElement(rule, found)) {
                problems.unexpected(parser, wanted);
                window.insert(MidlParser.COMMA);
            } else if (canSkipElement(rule)) {
                problems.unexpected(parser, wanted);
                skipElement(rule);
            }
        }
    }

    /** Behind the declarators, where a semicolon is expected or the body of a function. */
    private void endOfDeclaration(Parser parser) {
        ATNState state = parser.getATN().states.get(parser.getState());
        IntervalSet wanted = parser.getATN().nextTokens(state);
        MidlToken found = window.here();
        if (!wanted.contains(MidlParser.LBRACE) || wanted.contains(found.getType()) || found.getType() == Token.EOF) {
            return;
        }
        if (clearlyMissing(parser, state, MidlParser.SEMICOLON, found)) {
            problems.unexpected(parser, wanted);
            window.insert(MidlParser.SEMICOLON);
        } else if (window.ahead(2).getType() == MidlParser.SEMICOLON && isStray(found.getType())) {
            problems.unexpected(parser, wanted);
            window.consume();
        }
    }

    @Override
    public void recover(Parser parser, RecognitionException mistake) {
        ParserRuleContext context = parser.getContext();
        int rule = context.getRuleIndex();
        if (window.LA(1) != Token.EOF) {
            if (rule == MidlParser.RULE_member && context.getParent() != null) {
                skipMember();
                return;
            }
            if (isElement(rule) && context.getParent() != null && canSkipElement(listOf(rule))) {
                skipElement(listOf(rule));
                return;
            }
        }
        if (context.getParent() == null) {
            failed = true;
            return;
        }
        throw mistake;
    }

    private boolean clearlyMissing(Parser parser, ATNState state, int missing, MidlToken found) {
        int next = found.getType();
        switch (missing) {
            case MidlParser.SEMICOLON -> {
                return next == MidlParser.RBRACE || isOnLaterLine(found) || Keywords.startsDeclaration(next);
            }
            case MidlParser.RPAREN, MidlParser.RBRACKET -> {
                IntervalSet after = parser.getATN().nextTokens(state.transition(0).target, parser.getContext());
                return after.contains(next)
                        || next == MidlParser.SEMICOLON
                        || missing == MidlParser.RBRACKET && Keywords.startsDeclaration(next);
            }
            default -> {
                return false;
            }
        }
    }

    private boolean isOnLaterLine(MidlToken token) {
        MidlToken before = window.before();
        return token.file() != before.file() || token.getLine() > before.getLine();
    }

    private static boolean isStray(int type) {
        return type == MidlParser.RPAREN
                || type == MidlParser.RBRACKET
                || type == MidlParser.COMMA
                || type == MidlParser.COLON
                || type == MidlParser.DOT;
    }

    private static boolean isList(int rule) {
        return rule == MidlParser.RULE_memberBlock
                || rule == MidlParser.RULE_enumerators
                || rule == MidlParser.RULE_parameters
                || rule == MidlParser.RULE_attributeList;
    }

    private static boolean isElement(int rule) {
        return rule == MidlParser.RULE_attribute
                || rule == MidlParser.RULE_parameter
                || rule == MidlParser.RULE_enumerator;
    }

    private static int listOf(int elementRule) {
        return switch (elementRule) {
            case MidlParser.RULE_attribute -> MidlParser.RULE_attributeList;
            case MidlParser.RULE_enumerator -> MidlParser.RULE_enumerators;
            default -> MidlParser.RULE_parameters;
        };
    }

    private static boolean closesOrEnds(int type) {
        return type == MidlParser.RPAREN
                || type == MidlParser.RBRACKET
                || type == MidlParser.RBRACE
                || type == MidlParser.SEMICOLON;
    }

    private static boolean startsElement(int listRule, int type) {
        return switch (listRule) {
            case MidlParser.RULE_parameters ->
                Keywords.startsType(type) || type == MidlParser.LBRACKET || type == MidlParser.ID;
            default -> type == MidlParser.ID;
        };
    }

    /** A type where an attribute is expected: {@code long}, or a name with another one or a star behind it. */
    private boolean startsDeclared() {
        int next = window.LA(2);
        return Keywords.startsDeclaration(window.LA(1))
                || window.LA(1) == MidlParser.ID && (next == MidlParser.ID || next == MidlParser.STAR || isOperation());
    }

    /** {@code F(…);}. */
    private boolean isOperation() {
        if (window.LA(2) != MidlParser.LPAREN) {
            return false;
        }
        int k = 3;
        while (window.LA(k) != MidlParser.RPAREN) {
            if (closesOrEnds(window.LA(k)) || window.LA(k) == Token.EOF) {
                return false;
            }
            k++;
        }
        return window.LA(k + 1) == MidlParser.SEMICOLON;
    }

    /** {@code long [in] n}, or {@code long n [out] long *p}: what looks like the bound of an array is a direction. */
    private boolean isBehindDirection(int rule) {
        MidlToken bracket = window.before();
        MidlToken word = window.before(bracket);
        return rule == MidlParser.RULE_parameters
                && bracket.getType() == MidlParser.RBRACKET
                && Expectation.isDirection(word.getText())
                && window.before(word).getType() == MidlParser.LBRACKET;
    }

    /** {@code long struct}: a keyword where only a name can stand. */
    private boolean isReservedName(int rule) {
        int next = window.LA(2);
        return rule == MidlParser.RULE_parameters
                && Keywords.isWord(window.here())
                && window.LA(1) != MidlParser.ID
                && window.before().getType() != MidlParser.COMMA
                && (next == MidlParser.COMMA || next == MidlParser.RPAREN || next == MidlParser.LBRACKET);
    }

    private static int closer(int listRule) {
        return switch (listRule) {
            case MidlParser.RULE_attributeList -> MidlParser.RBRACKET;
            case MidlParser.RULE_enumerators -> MidlParser.RBRACE;
            default -> MidlParser.RPAREN;
        };
    }

    /** Whether the list still goes on, or is closed, before the declaration ends. */
    private boolean canSkipElement(int listRule) {
        return distanceToNext(listRule) >= 0;
    }

    private void skipElement(int listRule) {
        for (int n = distanceToNext(listRule); n > 0; n--) {
            window.consume();
        }
    }

    private int distanceToNext(int listRule) {
        int closer = closer(listRule);
        int parentheses = 0;
        int brackets = 0;
        for (int n = 0; ; n++) {
            int type = window.LA(n + 1);
            boolean outside = brackets == 0 && parentheses == 0;
            if (outside && type == MidlParser.COMMA
                    || type == closer && (outside || closer == MidlParser.RBRACKET && brackets == 0)) {
                return n;
            }
            switch (type) {
                case Token.EOF, MidlParser.SEMICOLON, MidlParser.LBRACE, MidlParser.RBRACE -> {
                    return -1;
                }
                case MidlParser.LPAREN -> parentheses++;
                case MidlParser.LBRACKET -> brackets++;
                case MidlParser.RPAREN -> parentheses = Math.max(0, parentheses - 1);
                case MidlParser.RBRACKET -> brackets = Math.max(0, brackets - 1);
                default -> {
                    // part of what is skipped
                }
            }
        }
    }

    /** To behind the next semicolon, or to the brace that closes the structure. */
    private void skipMember() {
        int open = 0;
        while (true) {
            int type = window.LA(1);
            if (type == Token.EOF || type == MidlParser.RBRACE && open == 0) {
                return;
            }
            window.consume();
            if (type == MidlParser.SEMICOLON && open == 0) {
                return;
            }
            if (type == MidlParser.LBRACE) {
                open++;
            } else if (type == MidlParser.RBRACE) {
                open--;
            }
        }
    }
}
