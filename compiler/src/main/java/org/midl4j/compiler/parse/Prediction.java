package org.midl4j.compiler.parse;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.midl4j.grammar.MidlParser;

/**
 * Chooses between a rule's alternatives where the next token alone does not tell.
 *
 * <p>There are only two such places that real IDL is full of: the argument of an attribute, and what stands in parentheses in
 * an expression. Nearly always two tokens tell there what ANTLR's simulation would find out at greater length: it builds an
 * automaton for every new combination of tokens, and in a short run all of them are new.
 */
final class Prediction extends ParserATNSimulator {
    private static final int UUID_ARGUMENT = 1;
    private static final int EXPRESSION_ARGUMENT = 2;
    private static final int EXPRESSION_IN_PARENTHESES = 1;

    Prediction(Parser parser, ATN atn, DFA[] automata, PredictionContextCache contexts) {
        super(parser, atn, automata, contexts);
    }

    @Override
    public int adaptivePredict(TokenStream tokens, int decision, ParserRuleContext context) {
        int clear = switch (context.getRuleIndex()) {
            case MidlParser.RULE_argument -> argument(tokens);
            case MidlParser.RULE_parenthesised -> parenthesised(tokens);
            default -> 0;
        };
        return clear != 0 ? clear : super.adaptivePredict(tokens, decision, context);
    }

    /** The alternative of rule {@code argument}, if one token is all there is. */
    private static int argument(TokenStream tokens) {
        int second = tokens.LA(2);
        if (second != MidlParser.RPAREN && second != MidlParser.COMMA) {
            return 0;
        }
        return switch (tokens.LA(1)) {
            case MidlParser.UUID -> UUID_ARGUMENT;
            case MidlParser.ID, MidlParser.INTEGER, MidlParser.STRING -> EXPRESSION_ARGUMENT;
            default -> 0;
        };
    }

    /** The alternative of rule {@code parenthesised}, unless it may be a cast to a pointer or to a keyword's type. */
    private static int parenthesised(TokenStream tokens) {
        return switch (tokens.LA(1)) {
            case MidlParser.INTEGER, MidlParser.LPAREN -> EXPRESSION_IN_PARENTHESES;
            case MidlParser.ID -> tokens.LA(2) == MidlParser.STAR ? 0 : EXPRESSION_IN_PARENTHESES;
            default -> 0;
        };
    }
}
