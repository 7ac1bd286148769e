package org.midl4j.compiler.sema.rules;

import java.util.List;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Attribute.Argument;
import org.midl4j.compiler.ast.Expr;

/** What may stand in an attribute's parentheses. */
enum Shape {
    NONE("takes no arguments"),
    UUID("takes one UUID, `8-4-4-4-12` hexadecimal digits"),
    VERSION("takes a version, `major.minor`"),
    EXPRESSION("takes one expression"),
    OPTIONAL_EXPRESSION("takes at most one expression"),
    TWO_EXPRESSIONS("takes two expressions, the lower and the upper bound"),
    EXPRESSIONS("takes an expression for each level of pointer or dimension"),
    STRING("takes one string"),
    STRINGS("takes strings"),
    NAME("takes one name"),
    TYPE("takes one type"),
    POINTER_KIND("takes `ref`, `unique` or `ptr`"),
    UUID_AND_VALUE("takes a UUID and a value"),
    ANY("");

    private final String rule;

    Shape(String rule) {
        this.rule = rule;
    }

    /** The rule in words, to follow the attribute's name. */
    String rule() {
        return rule;
    }

    boolean fits(Attribute attribute) {
        List<Argument> arguments = attribute.arguments();
        return switch (this) {
            case NONE -> arguments.stream().allMatch(Argument.Missing.class::isInstance);
            case UUID -> arguments.size() == 1 && isUuidLike(arguments.get(0));
            case VERSION -> arguments.size() == 1 && !(arguments.get(0) instanceof Argument.Missing);
            case EXPRESSION -> arguments.size() == 1 && isExpression(arguments.get(0));
            case OPTIONAL_EXPRESSION -> arguments.isEmpty() || arguments.size() == 1 && isExpression(arguments.get(0));
            case TWO_EXPRESSIONS -> arguments.size() == 2 && arguments.stream().allMatch(Shape::isExpression);
            case EXPRESSIONS ->
                !arguments.isEmpty()
                        && arguments.stream().anyMatch(Shape::isExpression)
                        && arguments.stream().allMatch(a -> isExpression(a) || a instanceof Argument.Missing);
            case STRING -> arguments.size() == 1 && isString(arguments.get(0));
            case STRINGS -> !arguments.isEmpty() && arguments.stream().allMatch(Shape::isString);
            case NAME -> arguments.size() == 1 && isName(arguments.get(0));
            case TYPE ->
                arguments.size() == 1 && (arguments.get(0) instanceof Argument.Type || isName(arguments.get(0)));
            case POINTER_KIND ->
                arguments.size() == 1
                        && arguments.get(0) instanceof Argument.Expression expression
                        && expression.expr() instanceof Expr.NameRef name
                        && PointerKinds.NAMES.contains(name.text());
            case UUID_AND_VALUE -> arguments.size() == 2 && isUuidLike(arguments.get(0));
            case ANY -> true;
        };
    }

    private static boolean isExpression(Argument argument) {
        return argument instanceof Argument.Expression;
    }

    private static boolean isString(Argument argument) {
        return argument instanceof Argument.Expression expression && expression.expr() instanceof Expr.StringLiteral;
    }

    private static boolean isName(Argument argument) {
        return argument instanceof Argument.Expression expression && expression.expr() instanceof Expr.NameRef;
    }

    /** A UUID, quoted or not; whether its digits are right is another question. */
    private static boolean isUuidLike(Argument argument) {
        return argument instanceof Argument.Uuid
                || isString(argument)
                || isExpression(argument)
                || argument instanceof Argument.Tokens;
    }
}
