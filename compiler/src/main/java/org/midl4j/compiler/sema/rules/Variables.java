package org.midl4j.compiler.sema.rules;

import java.util.ArrayList;
import java.util.List;
import org.midl4j.compiler.model.Expression;

/** The parameters or fields an attribute's expression reads. */
final class Variables implements Expression.Cases<Void> {
    private final List<String> names = new ArrayList<>();

    private Variables() {}

    static List<String> of(Expression expression) {
        Variables variables = new Variables();
        expression.match(variables);
        return variables.names;
    }

    @Override
    public Void literal(Expression.Literal literal) {
        return nothing();
    }

    @Override
    public Void variable(Expression.Variable variable) {
        names.add(variable.name());
        return nothing();
    }

    @Override
    public Void unary(Expression.Unary unary) {
        return unary.operand().match(this);
    }

    @Override
    public Void binary(Expression.Binary binary) {
        binary.left().match(this);
        return binary.right().match(this);
    }

    @Override
    public Void conditional(Expression.Conditional conditional) {
        conditional.condition().match(this);
        conditional.whenTrue().match(this);
        return conditional.whenFalse().match(this);
    }

    @Override
    public Void cast(Expression.Cast cast) {
        return cast.operand().match(this);
    }

    @Override
    public Void member(Expression.Member member) {
        return member.operand().match(this);
    }

    @SuppressWarnings("NullAway") // the only value of Void
    private static Void nothing() {
        return null;
    }
}
