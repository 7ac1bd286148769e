package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.grammar.MidlLexer;

/**
 * Replaces macros in a flow of tokens, by the rules of the C preprocessor.
 *
 * <p>Bodies being expanded are a stack, read from the top; while a macro's body is on it the macro is disabled, and a use of
 * it met meanwhile is painted and never expanded again. That is what ends every recursion.
 */
final class MacroExpander {
    /** Tokens one use in the text may make, over all the macros inside it; more is a mistake, or malice. */
    private static final int MAX_TOKENS = 1 << 20;

    /** Uses inside arguments of uses inside arguments. */
    private static final int MAX_NESTING = 200;

    /** Ends an argument that is expanded on its own. */
    private static final MidlToken END = new MidlToken(Token.EOF, SourceFile.of("", ""), 0, 0, 0, null, "<EOF>");

    private final Supplier<MidlToken> input;
    private final MacroTable macros;
    private final Substitution substitution;
    private final BiFunction<Macro.Dynamic, MidlToken, MidlToken> dynamicMacros;
    private final Consumer<Diagnostic> diagnostics;
    private Level[] levels = new Level[16];
    private int depth;
    private int floor;
    private boolean isolated;
    private @Nullable MidlToken pending;
    private int made;
    private int nesting;
    private boolean stopped;
    private boolean inCondition;
    private boolean afterDefined;

    /** Tokens of a body, or of an argument, and how far they are read. */
    private static final class Level {
        final List<MidlToken> tokens;
        final @Nullable Macro macro;
        int next;

        Level(List<MidlToken> tokens, @Nullable Macro macro) {
            this.tokens = tokens;
            this.macro = macro;
        }
    }

    /**
     * @param input the tokens as written
     * @param dynamicMacros makes the token that a use of {@code __LINE__} and the like stands for
     */
    MacroExpander(
            Supplier<MidlToken> input,
            MacroTable macros,
            Words words,
            BiFunction<Macro.Dynamic, MidlToken, MidlToken> dynamicMacros,
            Consumer<Diagnostic> diagnostics) {
        this.input = input;
        this.macros = macros;
        this.substitution = new Substitution(words, this::expand, diagnostics);
        this.dynamicMacros = dynamicMacros;
        this.diagnostics = diagnostics;
    }

    /** The next token that is no macro. */
    MidlToken next() {
        while (true) {
            MidlToken token = read();
            if (!token.is(MidlToken.WORD)) {
                afterDefined &= token.getType() == MidlLexer.LPAREN;
                return token;
            }
            if (token.is(MidlToken.PAINTED) || stopped || isOperandOfDefined(token)) {
                return token;
            }
            Macro macro = macros.find(token.getText());
            if (macro == null) {
                return token;
            }
            if (macro.isDisabled()) {
                token.set(MidlToken.PAINTED);
                return token;
            }
            if (!enter(macro, token)) {
                return token;
            }
        }
    }

    /** All of some tokens, expanded on their own: what follows them in the text is not looked at. */
    List<MidlToken> expand(List<MidlToken> tokens) {
        if (!mentionsMacro(tokens)) {
            return tokens;
        }
        int floorBefore = floor;
        boolean isolatedBefore = isolated;
        @Nullable MidlToken pendingBefore = pending;
        floor = depth;
        isolated = true;
        pending = null;
        nesting++;
        push(new Level(tokens, null));
        List<MidlToken> expanded = new ArrayList<>();
        for (MidlToken token = next(); token != END; token = next()) {
            expanded.add(token);
        }
        nesting--;
        floor = floorBefore;
        isolated = isolatedBefore;
        pending = pendingBefore;
        return expanded;
    }

    /** Like {@link #expand}, but leaves the operand of {@code defined} as it is. */
    List<MidlToken> expandCondition(List<MidlToken> tokens) {
        inCondition = true;
        afterDefined = false;
        List<MidlToken> expanded = expand(tokens);
        inCondition = false;
        return expanded;
    }

    private boolean isOperandOfDefined(MidlToken word) {
        if (!inCondition) {
            return false;
        }
        boolean operand = afterDefined;
        afterDefined = !operand && word.getText().equals("defined");
        return operand;
    }

    private boolean mentionsMacro(List<MidlToken> tokens) {
        for (MidlToken token : tokens) {
            if (token.is(MidlToken.WORD) && macros.find(token.getText()) != null) {
                return true;
            }
        }
        return false;
    }

    private MidlToken read() {
        if (pending != null) {
            MidlToken token = pending;
            pending = null;
            return token;
        }
        while (depth > floor) {
            Level level = levels[depth - 1];
            if (level.next < level.tokens.size()) {
                return level.tokens.get(level.next++);
            }
            depth--;
            if (level.macro != null) {
                level.macro.disable(false);
            }
        }
        return isolated ? END : input.get();
    }

    private void push(Level level) {
        if (depth == levels.length) {
            levels = Arrays.copyOf(levels, depth * 2);
        }
        levels[depth++] = level;
    }

    /** Begins to expand a use; false if it is none after all, for want of arguments. */
    private boolean enter(Macro macro, MidlToken site) {
        if (depth == 0) {
            made = 0;
        }
        if (macro.dynamic() != null) {
            push(new Level(List.of(dynamicMacros.apply(macro.dynamic(), site)), null));
            return true;
        }
        List<List<MidlToken>> arguments = List.of();
        if (macro.takesArguments()) {
            MidlToken open = read();
            if (open.getType() != MidlLexer.LPAREN) {
                pending = open == END ? null : open;
                return false;
            }
            if (nesting > MAX_NESTING) {
                return stop(site, "macro uses are nested too deeply");
            }
            List<MidlToken> consumed = new ArrayList<>();
            consumed.add(open);
            List<List<MidlToken>> found = collectArguments(macro, site, consumed);
            if (found == null) {
                // Nobody knows what was meant: it stays as it is.
                site.set(MidlToken.PAINTED);
                push(new Level(consumed, null));
                return false;
            }
            arguments = found;
        }
        List<MidlToken> body = substitution.apply(macro, site, arguments);
        made += body.size();
        if (made > MAX_TOKENS) {
            return stop(site, "macro `" + macro.name() + "` makes too much text");
        }
        push(new Level(body, macro));
        macro.disable(true);
        return true;
    }

    private boolean stop(MidlToken site, String message) {
        if (!stopped) {
            diagnostics.accept(Diagnostic.of(Code.EXPANSION_TOO_LARGE, site.span(), message)
                    .help("no macro is expanded from here to the end of the file"));
        }
        stopped = true;
        return true;
    }

    /**
     * Reads up to the closing parenthesis; null, and reported, if there is none or the number of arguments is wrong.
     *
     * @param consumed is given every token that was read
     */
    private @Nullable List<List<MidlToken>> collectArguments(Macro macro, MidlToken site, List<MidlToken> consumed) {
        List<List<MidlToken>> arguments = new ArrayList<>();
        List<MidlToken> current = new ArrayList<>();
        int rest = macro.isVariadic() ? macro.parameterCount() - 1 : Integer.MAX_VALUE;
        int parentheses = 0;
        while (true) {
            MidlToken token = read();
            int type = token.getType();
            if (token != END) {
                consumed.add(token);
            }
            if (type == Token.EOF) {
                diagnostics.accept(Diagnostic.of(
                                Code.BAD_MACRO_USE,
                                site.span(),
                                "arguments of macro `" + macro.name() + "` are not closed")
                        .note(macro.definition(), "the macro is defined here"));
                return null;
            }
            if (type == MidlLexer.LPAREN) {
                parentheses++;
            } else if (type == MidlLexer.RPAREN && parentheses-- == 0) {
                break;
            } else if (type == MidlLexer.COMMA && parentheses == 0 && arguments.size() < rest) {
                arguments.add(current);
                current = new ArrayList<>();
                continue;
            }
            current.add(token);
        }
        arguments.add(current);
        return checkedCount(macro, site, arguments);
    }

    private @Nullable List<List<MidlToken>> checkedCount(Macro macro, MidlToken site, List<List<MidlToken>> arguments) {
        int wanted = macro.parameterCount();
        if (wanted == 0 && arguments.size() == 1 && arguments.get(0).isEmpty()) {
            return List.of();
        }
        int least = macro.isVariadic() ? wanted - 1 : wanted;
        if (arguments.size() < least || arguments.size() > wanted) {
            diagnostics.accept(Diagnostic.of(
                            Code.BAD_MACRO_USE,
                            site.span(),
                            "macro `" + macro.name() + "` takes " + (macro.isVariadic() ? "at least " : "")
                                    + counted(least, "argument") + ", not " + arguments.size())
                    .note(macro.definition(), "the macro is defined here"));
            return null;
        }
        while (arguments.size() < wanted) {
            arguments.add(List.of());
        }
        return arguments;
    }

    private static String counted(int count, String noun) {
        return count == 0 ? "no " + noun + "s" : count == 1 ? "1 " + noun : count + " " + noun + "s";
    }
}
