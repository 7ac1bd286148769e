package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.midl4j.grammar.MidlLexer;

/**
 * Understands {@code #pragma}: those that matter to the preprocessor are carried out, those that matter later become a token,
 * and all others pass, because every compiler has its own.
 */
final class PragmaDirectives {
    private final MacroTable macros;
    private final UnaryOperator<List<MidlToken>> expansion;
    private final Map<String, List<Optional<Macro>>> pushed = new HashMap<>();

    /** @param expansion expands macros in the arguments of a pragma */
    PragmaDirectives(MacroTable macros, UnaryOperator<List<MidlToken>> expansion) {
        this.macros = macros;
        this.expansion = expansion;
    }

    /** Whether a pragma with this first word is read at all; the text of others need not be made of tokens. */
    static boolean isUnderstood(String name) {
        return switch (name) {
            case "midl_echo", "pack", "midl4j", "push_macro", "pop_macro" -> true;
            default -> false;
        };
    }

    /** Carries out a pragma, or makes a token of it; the reader ends with the line. */
    @Nullable
    MidlToken read(TokenReader line) {
        MidlToken name = line.next();
        List<MidlToken> rest = new ArrayList<>();
        for (MidlToken token = line.next(); token.getType() != Token.EOF; token = line.next()) {
            rest.add(token);
        }
        switch (name.getText()) {
            case "push_macro" -> {
                macroNamed(rest, line)
                        .ifPresent(macro -> pushed.computeIfAbsent(macro, none -> new ArrayList<>())
                                .add(Optional.ofNullable(macros.find(macro))));
                return null;
            }
            case "pop_macro" -> {
                macroNamed(rest, line).ifPresent(this::pop);
                return null;
            }
            case "pack" -> {
                return token(name, expansion.apply(rest));
            }
            default -> {
                return token(name, rest);
            }
        }
    }

    /** The token that stands for a pragma. */
    static MidlToken token(MidlToken name, List<MidlToken> rest) {
        List<MidlToken> all = new ArrayList<>(rest);
        all.add(0, name);
        MidlToken last = all.get(all.size() - 1);
        int end = last.file() == name.file() && last.use() == null && last.end() > name.end() ? last.end() : name.end();
        return new MidlToken(
                MidlLexer.PRAGMA, name.file(), name.start(), end, name.start(), name.use(), TokenText.join(all));
    }

    private void pop(String name) {
        List<Optional<Macro>> stack = pushed.getOrDefault(name, List.of());
        if (!stack.isEmpty()) {
            stack.remove(stack.size() - 1).ifPresentOrElse(macros::define, () -> macros.undefine(name));
        }
    }

    /** The name in {@code ("NAME")}. */
    private static Optional<String> macroNamed(List<MidlToken> rest, TokenReader line) {
        return rest.size() == 3 && TokenText.isString(rest.get(1).getType())
                ? Optional.of(line.words().intern(TokenText.unquoted(rest.get(1).getText())))
                : Optional.empty();
    }
}
