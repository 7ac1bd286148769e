package org.midl4j.compiler.output;

import org.midl4j.compiler.model.Expression;

/** A resolved expression as text, with parentheses wherever operators nest. */
final class ResolvedText implements Expression.Cases<String> {
    private static final ResolvedText TOP = new ResolvedText(false);
    private static final ResolvedText NESTED = new ResolvedText(true);

    private final boolean nested;

    private ResolvedText(boolean nested) {
        this.nested = nested;
    }

    static String of(Expression expression) {
        return expression.match(TOP);
    }

    @Override
    public String literal(Expression.Literal literal) {
        return Long.toString(literal.value());
    }

    @Override
    public String variable(Expression.Variable variable) {
        return variable.name();
    }

    @Override
    public String unary(Expression.Unary unary) {
        return unary.operator().symbol() + unary.operand().match(NESTED);
    }

    @Override
    public String binary(Expression.Binary binary) {
        return bracket(binary.left().match(NESTED) + " " + binary.operator().symbol() + " "
                + binary.right().match(NESTED));
    }

    @Override
    public String conditional(Expression.Conditional conditional) {
        return bracket(conditional.condition().match(NESTED) + " ? "
                + conditional.whenTrue().match(NESTED) + " : "
                + conditional.whenFalse().match(NESTED));
    }

    @Override
    public String cast(Expression.Cast cast) {
        return "(" + cast.type().spelling() + ") " + cast.operand().match(NESTED);
    }

    @Override
    public String member(Expression.Member member) {
        return member.operand().match(NESTED) + "." + member.name();
    }

    private String bracket(String text) {
        return nested ? "(" + text + ")" : text;
    }
}
