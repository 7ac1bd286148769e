package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Severity;
import org.midl4j.grammar.MidlLexer;

/** Puts arguments into a macro's body: parameters, {@code #} and {@code ##}. */
final class Substitution {
    private static final int UUID_LENGTH = 36;

    private final Words words;
    private final UnaryOperator<List<MidlToken>> expansion;
    private final Consumer<Diagnostic> diagnostics;

    /** @param expansion expands an argument on its own */
    Substitution(Words words, UnaryOperator<List<MidlToken>> expansion, Consumer<Diagnostic> diagnostics) {
        this.words = words;
        this.expansion = expansion;
        this.diagnostics = diagnostics;
    }

    /**
     * The tokens that take the place of a use.
     *
     * @param arguments as many as there are parameters, not yet expanded
     */
    List<MidlToken> apply(Macro macro, MidlToken site, List<List<MidlToken>> arguments) {
        MacroUse use = new MacroUse(macro.name(), site);
        if (macro.isPlain()) {
            return plain(macro, site, use);
        }
        List<List<MidlToken>> expanded = new ArrayList<>(arguments);
        boolean[] isExpanded = new boolean[arguments.size()];
        List<MidlToken> out = new ArrayList<>(macro.body().size());
        boolean leftIsEmpty = true;
        boolean loose = false;
        for (int i = 0; i < macro.body().size(); i++) {
            Macro.Part part = macro.body().get(i);
            boolean pasted = part.pasted();
            List<MidlToken> piece;
            if (part.parameter() < 0) {
                piece = List.of(part.token().copy(use));
            } else if (part.stringized()) {
                piece = List.of(string(part, use, arguments.get(part.parameter())));
            } else {
                int parameter = part.parameter();
                boolean raw = pasted || part.pastedToNext();
                if (!raw && !isExpanded[parameter]) {
                    expanded.set(parameter, expansion.apply(arguments.get(parameter)));
                    isExpanded[parameter] = true;
                }
                piece = copies(raw ? arguments.get(parameter) : expanded.get(parameter), part.token());
                if (isRest(macro, parameter) && i > 0 && isComma(macro.body().get(i - 1))) {
                    // The comma in front of an empty rest goes; in front of any other it is not pasted to anything.
                    pasted = false;
                    if (piece.isEmpty()) {
                        out.remove(out.size() - 1);
                    }
                }
            }
            if (pasted && !leftIsEmpty && !piece.isEmpty()) {
                MidlToken left = out.remove(out.size() - 1);
                MidlToken joined = joined(left, piece.get(0));
                if (joined == null) {
                    loose = true;
                    piece.get(0).clear(MidlToken.SPACE_BEFORE);
                    out.add(left);
                    out.add(piece.get(0));
                } else {
                    out.add(joined);
                }
                out.addAll(piece.subList(1, piece.size()));
            } else {
                out.addAll(piece);
            }
            leftIsEmpty = piece.isEmpty() && (!pasted || leftIsEmpty);
        }
        boolean joined = macro.mayMakeUuid() && joinUuids(out);
        if (loose && !joined) {
            diagnostics.accept(Diagnostic.of(
                            Code.BAD_MACRO_USE,
                            site.span(),
                            "`##` in macro `" + macro.name() + "` does not make one token")
                    .note(macro.definition(), "the macro is defined here")
                    .withSeverity(Severity.WARNING));
        }
        if (!out.isEmpty()) {
            takePlaceOf(site, out.get(0));
        }
        return out;
    }

    /** Most macros are constants: tokens to copy. */
    private static List<MidlToken> plain(Macro macro, MidlToken site, MacroUse use) {
        List<Macro.Part> body = macro.body();
        MidlToken[] copies = new MidlToken[body.size()];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = body.get(i).token().copy(use);
        }
        if (copies.length > 0) {
            takePlaceOf(site, copies[0]);
        }
        return Arrays.asList(copies);
    }

    private static boolean isRest(Macro macro, int parameter) {
        return macro.isVariadic() && parameter == macro.parameterCount() - 1;
    }

    private static boolean isComma(Macro.Part part) {
        return part.token().getType() == MidlLexer.COMMA;
    }

    /** White space in front of a use is in front of its first token, and so is a comment. */
    private static void takePlaceOf(MidlToken site, MidlToken first) {
        if (site.is(MidlToken.SPACE_BEFORE)) {
            first.set(MidlToken.SPACE_BEFORE);
        } else {
            first.clear(MidlToken.SPACE_BEFORE);
        }
        if (first.use() != null) {
            if (site.use() == null || site.is(MidlToken.FIRST)) {
                first.set(MidlToken.FIRST);
            } else {
                first.clear(MidlToken.FIRST);
            }
        }
    }

    private static List<MidlToken> copies(List<MidlToken> argument, MidlToken parameter) {
        List<MidlToken> copies = new ArrayList<>(argument.size());
        for (MidlToken token : argument) {
            copies.add(token.copy(token.use()));
        }
        if (!copies.isEmpty()) {
            MidlToken first = copies.get(0);
            if (parameter.is(MidlToken.SPACE_BEFORE)) {
                first.set(MidlToken.SPACE_BEFORE);
            } else {
                first.clear(MidlToken.SPACE_BEFORE);
            }
        }
        return copies;
    }

    private static MidlToken string(Macro.Part part, MacroUse use, List<MidlToken> argument) {
        MidlToken at = part.token();
        MidlToken string = new MidlToken(
                MidlLexer.STRING, at.file(), at.start(), at.end(), at.start(), use, TokenText.stringize(argument));
        if (at.is(MidlToken.SPACE_BEFORE)) {
            string.set(MidlToken.SPACE_BEFORE);
        }
        return string;
    }

    /** One token of two, or null if they do not make one. */
    private @Nullable MidlToken joined(MidlToken left, MidlToken right) {
        String text = left.getText() + right.getText();
        int type = TokenText.typeOf(text);
        return type == Token.INVALID_TYPE ? null : replaced(left, type, text);
    }

    private MidlToken replaced(MidlToken first, int type, String text) {
        MidlToken token = new MidlToken(
                type, first.file(), first.start(), first.end(), first.start(), first.use(), words.intern(text));
        if (TokenText.isWord(type, text)) {
            token.set(MidlToken.WORD);
        }
        if (first.is(MidlToken.SPACE_BEFORE)) {
            token.set(MidlToken.SPACE_BEFORE);
        }
        return token;
    }

    /** A uuid put together of pieces becomes one token only when the last piece is there. */
    private boolean joinUuids(List<MidlToken> tokens) {
        boolean found = false;
        for (int from = 0; from < tokens.size(); from++) {
            int to = from + 1;
            StringBuilder text = new StringBuilder(tokens.get(from).getText());
            while (to < tokens.size() && !tokens.get(to).is(MidlToken.SPACE_BEFORE) && text.length() < UUID_LENGTH) {
                text.append(tokens.get(to++).getText());
            }
            if (text.length() == UUID_LENGTH && TokenText.typeOf(text.toString()) == MidlLexer.UUID) {
                MidlToken uuid = replaced(tokens.get(from), MidlLexer.UUID, text.toString());
                tokens.subList(from, to).clear();
                tokens.add(from, uuid);
                found = true;
            }
        }
        return found;
    }
}
