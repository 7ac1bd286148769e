package org.midl4j.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.source.Span;

/**
 * One attribute as written, {@code size_is(, *count)}.
 *
 * @param span from the name to the closing parenthesis
 * @param arguments one per position; empty positions are {@link Argument.Missing}
 * @param parenthesised whether there were parentheses at all
 */
public record Attribute(Span span, Name name, List<Argument> arguments, boolean parenthesised) {
    public Attribute {
        arguments = List.copyOf(arguments);
    }

    /** What stands between two commas. */
    public sealed interface Argument {
        Span span();

        /** An expression; a lone name may turn out to be a type, an interface or a keyword of the attribute. */
        record Expression(Expr expr) implements Argument {
            @Override
            public Span span() {
                return expr.span();
            }
        }

        /**
         * A type that cannot be read as an expression, {@code switch_type(unsigned long)}, {@code iid_is} casts aside.
         *
         * @param name what follows the type, {@code implicit_handle(handle_t binding)}
         */
        record Type(Span span, TypeRef type, Optional<Name> name) implements Argument {}

        /** A bare UUID, digits and dashes. */
        record Uuid(Span span, String text) implements Argument {}

        /** Nothing: {@code size_is(, n)}. */
        record Missing(Span span) implements Argument {}

        /** Balanced tokens of an attribute with a grammar of its own; the text with single blanks. */
        record Tokens(Span span, String text) implements Argument {}
    }
}
