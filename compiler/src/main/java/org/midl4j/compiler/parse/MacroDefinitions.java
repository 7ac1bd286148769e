package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.Span;
import org.midl4j.grammar.MidlLexer;

/** Understands {@code #define} and {@code #undef}. */
final class MacroDefinitions {
    private static final String REST = "__VA_ARGS__";

    private final MacroTable macros;
    private final Words words;
    private final Consumer<Diagnostic> diagnostics;

    MacroDefinitions(MacroTable macros, Words words, Consumer<Diagnostic> diagnostics) {
        this.macros = macros;
        this.words = words;
        this.diagnostics = diagnostics;
    }

    /** Reads a definition from after the word {@code define}; the reader ends with the line. */
    void define(TokenReader line, Span directive) {
        MidlToken name = line.next();
        if (!isNameOfMacro(name, directive)) {
            return;
        }
        MidlToken first = line.next();
        @Nullable List<String> parameters = null;
        boolean variadic = false;
        if (first.getType() == MidlLexer.LPAREN && !first.is(MidlToken.SPACE_BEFORE)) {
            parameters = new ArrayList<>();
            MidlToken problem = parameters(line, parameters);
            if (problem != null) {
                report(
                        problem.getType() == Token.EOF ? directive : problem.span(),
                        "parameters of macro `" + name.getText() + "` are malformed");
                return;
            }
            variadic = parameters.contains("...");
            if (variadic) {
                parameters.set(parameters.size() - 1, words.intern(REST));
            }
            first = line.next();
        }
        List<MidlToken> tokens = new ArrayList<>();
        for (MidlToken token = first; token.getType() != Token.EOF; token = line.next()) {
            tokens.add(token);
        }
        if (turnsInterfacesIntoStructures(name, tokens)) {
            return;
        }
        List<Macro.Part> body = body(tokens, parameters, name);
        if (body != null) {
            add(new Macro(name.getText(), name.span(), parameters, variadic, body, null));
        }
    }

    /** {@code #define interface struct}: how C headers get by without interfaces. IDL has them. */
    private static boolean turnsInterfacesIntoStructures(MidlToken name, List<MidlToken> body) {
        return name.getType() == MidlLexer.INTERFACE
                && body.size() == 1
                && (body.get(0).getType() == MidlLexer.STRUCT
                        || body.get(0).getText().equals("__STRUCT__"));
    }

    /** Reads the name after the word {@code undef}, and forgets that macro. */
    void undefine(TokenReader line, Span directive) {
        MidlToken name = line.next();
        if (isNameOfMacro(name, directive)) {
            macros.undefine(name.getText());
        }
    }

    private boolean isNameOfMacro(MidlToken name, Span directive) {
        if (name.is(MidlToken.WORD) && !name.getText().equals("defined")) {
            return true;
        }
        boolean missing = name.getType() == Token.EOF;
        report(
                missing ? directive : name.span(),
                missing ? "name of the macro is missing" : "`" + name.getText() + "` cannot be the name of a macro");
        return false;
    }

    private void add(Macro macro) {
        Macro old = macros.find(macro.name());
        if (old != null && old.sameAs(macro)) {
            return;
        }
        if (old != null) {
            diagnostics.accept(Diagnostic.of(
                            Code.MACRO_REDEFINED,
                            macro.definition(),
                            "macro `" + macro.name() + "` redefined as something else")
                    .note(old.definition(), "it was defined here")
                    .help("if that is meant, say `#undef " + macro.name() + "` first"));
        }
        macros.define(macro);
    }

    /** Reads up to the closing parenthesis; the token that is wrong, or null. A rest without a name is {@code ...}. */
    private static @Nullable MidlToken parameters(TokenReader line, List<String> parameters) {
        MidlToken token = line.next();
        if (token.getType() == MidlLexer.RPAREN) {
            return null;
        }
        while (true) {
            boolean rest = token.getType() == MidlLexer.ELLIPSIS;
            if (!rest && !token.is(MidlToken.WORD) || parameters.contains(token.getText())) {
                return token;
            }
            parameters.add(token.getText());
            token = line.next();
            if (token.getType() == MidlLexer.RPAREN) {
                return null;
            }
            if (rest || token.getType() != MidlLexer.COMMA) {
                return token;
            }
            token = line.next();
        }
    }

    private @Nullable List<Macro.Part> body(List<MidlToken> tokens, @Nullable List<String> parameters, MidlToken name) {
        List<Macro.Part> parts = new ArrayList<>(tokens.size());
        boolean pasted = false;
        for (int i = 0; i < tokens.size(); i++) {
            MidlToken token = tokens.get(i);
            if (token.getType() == MidlLexer.HASH_HASH) {
                if (parts.isEmpty() || i == tokens.size() - 1) {
                    report(token.span(), "`##` at the edge of macro `" + name.getText() + "`");
                    return null;
                }
                Macro.Part left = parts.remove(parts.size() - 1);
                parts.add(new Macro.Part(left.token(), left.parameter(), left.stringized(), left.pasted(), true));
                pasted = true;
                continue;
            }
            boolean stringized = false;
            if (token.getType() == MidlLexer.HASH && parameters != null) {
                MidlToken operand = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
                if (parameters.indexOf(operand.getText()) < 0) {
                    report(token.span(), "`#` in macro `" + name.getText() + "` is not followed by a parameter");
                    return null;
                }
                stringized = true;
                if (token.is(MidlToken.SPACE_BEFORE)) {
                    operand.set(MidlToken.SPACE_BEFORE);
                } else {
                    operand.clear(MidlToken.SPACE_BEFORE);
                }
                token = operand;
                i++;
            }
            int parameter = parameters != null && token.is(MidlToken.WORD) ? parameters.indexOf(token.getText()) : -1;
            parts.add(new Macro.Part(token, parameter, stringized, pasted, false));
            pasted = false;
        }
        return List.copyOf(parts);
    }

    private void report(Span where, String message) {
        diagnostics.accept(Diagnostic.of(Code.BAD_MACRO_DEFINITION, where, message));
    }
}
