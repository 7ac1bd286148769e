package org.midl4j.compiler.parse;

import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.midl4j.grammar.MidlParser;

/**
 * The generated parser, used for one declaration at a time.
 *
 * <p>A first try is fast and gives up at the first mistake; only then a second one looks closely, reports, and repairs what
 * it can.
 */
final class DeclarationParser extends MidlParser {
    /** Some 200 nested structures or parentheses, and little of a thread's stack. */
    private static final int DEEPEST = 1000;

    private final TokenWindow window;
    private final SyntaxProblems problems;
    private final BailErrorStrategy giveUp = new BailErrorStrategy();
    private final Repair repair;
    private int depth;

    DeclarationParser(TokenWindow window, SyntaxProblems problems) {
        super(window);
        this.window = window;
        this.problems = problems;
        this.repair = new Repair(window, problems);
        removeErrorListeners();
        setInterpreter(new Prediction(this, _ATN, _decisionToDFA, _sharedContextCache));
    }

    /** The tree of a rule; none if the text could not be understood, which is then reported. */
    <T extends ParserRuleContext> Optional<T> attempt(Function<MidlParser, T> rule) {
        int start = window.index();
        try {
            setErrorHandler(giveUp);
            getInterpreter().setPredictionMode(PredictionMode.SLL);
            return Optional.of(rule.apply(this));
        } catch (ParseCancellationException e) {
            return secondTry(start, rule);
        } catch (NestingTooDeep e) {
            return tooDeep(start);
        }
    }

    /** Back to where the declaration begins, whence its braces can be counted. */
    private <T> Optional<T> tooDeep(int start) {
        problems.tooDeep(window.here());
        window.seek(start);
        return Optional.empty();
    }

    private <T extends ParserRuleContext> Optional<T> secondTry(int start, Function<MidlParser, T> rule) {
        window.seek(start);
        repair.begin();
        setErrorHandler(repair);
        getInterpreter().setPredictionMode(PredictionMode.LL);
        try {
            T tree = rule.apply(this);
            return repair.failed() ? Optional.empty() : Optional.of(tree);
        } catch (NestingTooDeep e) {
            return tooDeep(start);
        }
    }

    @Override
    public void enterRule(ParserRuleContext context, int state, int rule) {
        if (++depth > DEEPEST) {
            depth--; // the rule is never left, for it was never entered
            throw new NestingTooDeep();
        }
        super.enterRule(context, state, rule);
    }

    @Override
    public void exitRule() {
        depth--;
        super.exitRule();
    }
}
