package org.midl4j.compiler.model;

import org.midl4j.compiler.ast.Expr.BinaryOperator;
import org.midl4j.compiler.ast.Expr.UnaryOperator;

/** An attribute's expression over sibling parameters or fields, with names resolved and constants folded. */
public sealed interface Expression {

    <R> R match(Cases<R> cases);

    /** One branch per kind of expression. */
    interface Cases<R> {
        R literal(Literal literal);

        R variable(Variable variable);

        R unary(Unary unary);

        R binary(Binary binary);

        R conditional(Conditional conditional);

        R cast(Cast cast);

        R member(Member member);
    }

    /** A number known now. */
    record Literal(long value) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.literal(this);
        }
    }

    /** A sibling: a parameter of the operation, or a field of the structure. */
    record Variable(String name, Type type) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.variable(this);
        }
    }

    /** {@code *n}. */
    record Unary(UnaryOperator operator, Expression operand) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unary(this);
        }
    }

    /** {@code n / 2}. */
    record Binary(BinaryOperator operator, Expression left, Expression right) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.binary(this);
        }
    }

    /** {@code n ? n : 1}. */
    record Conditional(Expression condition, Expression whenTrue, Expression whenFalse) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.conditional(this);
        }
    }

    /** {@code (long) n}. */
    record Cast(Type type, Expression operand) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cast(this);
        }
    }

    /** {@code p->count}. */
    record Member(Expression operand, String name, Type type) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.member(this);
        }
    }
}
