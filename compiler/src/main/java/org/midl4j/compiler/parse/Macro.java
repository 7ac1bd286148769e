package org.midl4j.compiler.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.source.Span;
import org.midl4j.grammar.MidlLexer;

/**
 * A macro's definition.
 *
 * <p>The body is split into parts: a token, or a parameter, with the operators beside it already understood.
 */
final class Macro {
    private final String name;
    private final Span definition;
    private final @Nullable List<String> parameters;
    private final boolean variadic;
    private final List<Part> body;
    private final @Nullable Dynamic dynamic;
    private final boolean plain;
    private final boolean dashed;
    private boolean disabled;

    /** What a macro without a fixed body stands for. */
    enum Dynamic {
        LINE,
        FILE,
        COUNTER
    }

    /**
     * One element of a body.
     *
     * @param token the token as written
     * @param parameter which parameter it names, or -1
     * @param stringized whether {@code #} stands in front
     * @param pasted whether {@code ##} stands in front, so that it is joined to the part before
     * @param pastedToNext whether {@code ##} follows
     */
    record Part(MidlToken token, int parameter, boolean stringized, boolean pasted, boolean pastedToNext) {}

    /**
     * @param parameters null if it takes none; the last one of a variadic macro is its rest
     */
    Macro(
            String name,
            Span definition,
            @Nullable List<String> parameters,
            boolean variadic,
            List<Part> body,
            @Nullable Dynamic dynamic) {
        this.name = name;
        this.definition = definition;
        this.parameters = parameters;
        this.variadic = variadic;
        this.body = body;
        this.dynamic = dynamic;
        this.dashed = body.stream().anyMatch(part -> part.token().getType() == MidlLexer.MINUS);
        this.plain = parameters == null && body.stream().noneMatch(Part::pasted);
    }

    String name() {
        return name;
    }

    /** Where its name stands in its definition. */
    Span definition() {
        return definition;
    }

    /** Whether it has neither parameters nor operators, so that its body is taken as it is. */
    boolean isPlain() {
        return plain;
    }

    /** Whether it puts something together that has dashes. */
    boolean mayMakeUuid() {
        return dashed;
    }

    boolean takesArguments() {
        return parameters != null;
    }

    int parameterCount() {
        return parameters == null ? 0 : parameters.size();
    }

    boolean isVariadic() {
        return variadic;
    }

    List<Part> body() {
        return body;
    }

    @Nullable
    Dynamic dynamic() {
        return dynamic;
    }

    /** Whether it is being expanded, and so is left alone in its own body. */
    boolean isDisabled() {
        return disabled;
    }

    void disable(boolean now) {
        disabled = now;
    }

    /** The same definition, for another file's table: whether it is disabled is not shared. */
    Macro fresh() {
        return new Macro(name, definition, parameters, variadic, body, dynamic);
    }

    /** Whether a second definition says the same, but for the amount of white space. */
    boolean sameAs(Macro other) {
        if (variadic != other.variadic
                || body.size() != other.body.size()
                || !String.valueOf(parameters).equals(String.valueOf(other.parameters))) {
            return false;
        }
        for (int i = 0; i < body.size(); i++) {
            Part a = body.get(i);
            Part b = other.body.get(i);
            boolean sameSpace =
                    i == 0 || a.token.is(MidlToken.SPACE_BEFORE) == b.token.is(MidlToken.SPACE_BEFORE) || a.pasted;
            if (!sameSpace
                    || a.stringized != b.stringized
                    || a.pasted != b.pasted
                    || a.token.getType() != b.token.getType()
                    || !a.token.getText().equals(b.token.getText())) {
                return false;
            }
        }
        return true;
    }
}
