package org.midl4j.compiler.sema;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.ast.TypeRef;

/** Reads the arguments of attributes. */
final class AttributeArguments {
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private AttributeArguments() {}

    /** The first argument, if it is a single word. */
    static Optional<String> word(Attribute attribute) {
        if (attribute.arguments().isEmpty()) {
            return Optional.empty();
        }
        Attribute.Argument first = attribute.arguments().get(0);
        if (first instanceof Attribute.Argument.Expression expression
                && expression.expr() instanceof Expr.NameRef name) {
            return Optional.of(name.text());
        }
        if (first instanceof Attribute.Argument.Type type) {
            if (type.type() instanceof TypeRef.Named named) {
                return Optional.of(named.name());
            }
            if (type.type() instanceof TypeRef.Base base && base.words().size() == 1) {
                return Optional.of(base.words().get(0));
            }
        }
        return first instanceof Attribute.Argument.Tokens tokens ? Optional.of(tokens.text()) : Optional.empty();
    }

    /** The first argument as a UUID, bare or in quotes; empty if it is something else. */
    static Optional<UUID> uuid(Attribute attribute) {
        return attribute.arguments().isEmpty()
                ? Optional.empty()
                : uuid(text(attribute.arguments().get(0)));
    }

    static Optional<UUID> uuid(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.startsWith("{") && plain.endsWith("}")) {
            plain = plain.substring(1, plain.length() - 1);
        }
        return UUID_FORM.matcher(plain).matches() ? Optional.of(UUID.fromString(plain)) : Optional.empty();
    }

    /** The first argument as a string. */
    static Optional<String> string(Attribute attribute) {
        return !attribute.arguments().isEmpty()
                        && attribute.arguments().get(0) instanceof Attribute.Argument.Expression expression
                        && expression.expr() instanceof Expr.StringLiteral literal
                ? Optional.of(literal.value())
                : Optional.empty();
    }

    private static String text(Attribute.Argument argument) {
        if (argument instanceof Attribute.Argument.Uuid uuid) {
            return uuid.text();
        }
        if (argument instanceof Attribute.Argument.Tokens tokens) {
            return tokens.text().replace(" ", "");
        }
        if (argument instanceof Attribute.Argument.Expression expression) {
            return expression.expr() instanceof Expr.StringLiteral literal
                    ? literal.value()
                    : expression.expr() instanceof Expr.NameRef name ? name.text() : "";
        }
        return "";
    }
}
