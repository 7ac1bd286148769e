package org.midl4j.compiler.codegen;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.wire.Extent;
import org.midl4j.compiler.wire.Shape;

/** Finds the request's values that sizes and discriminants of the reply are computed from. */
final class ReplyNeeds {
    private final Set<String> names = new HashSet<>();

    private ReplyNeeds() {}

    /** Those that only the request has: of the others, the reply's own value counts. */
    static List<JavaMethod.Variable> of(JavaMethod method) {
        ReplyNeeds needs = new ReplyNeeds();
        method.results().forEach(result -> needs.add(result.shape()));
        return method.parameters().stream()
                .filter(parameter -> parameter.in() && !parameter.out() && needs.names.contains(parameter.idlName()))
                .toList();
    }

    private void add(Shape shape) {
        if (shape instanceof Shape.Reference pointer) {
            add(pointer.pointee());
        } else if (shape instanceof Shape.Sequence array) {
            array.dimensions().forEach(this::add);
            add(array.element());
        } else if (shape instanceof Shape.Text text) {
            add(text.extent());
        } else if (shape instanceof Shape.Choice choice) {
            add(choice.selector());
        } else if (shape instanceof Shape.ObjectReference object) {
            add(object.iid());
        }
    }

    private void add(Extent extent) {
        add(extent.size());
        add(extent.first());
        add(extent.length());
    }

    private void add(Optional<Expression> expression) {
        expression.ifPresent(this::add);
    }

    private void add(Expression expression) {
        expression.match(new Expression.Cases<Boolean>() {
            @Override
            public Boolean literal(Expression.Literal literal) {
                return false;
            }

            @Override
            public Boolean variable(Expression.Variable variable) {
                return names.add(variable.name());
            }

            @Override
            public Boolean unary(Expression.Unary unary) {
                return unary.operand().match(this);
            }

            @Override
            public Boolean binary(Expression.Binary binary) {
                return binary.left().match(this) | binary.right().match(this);
            }

            @Override
            public Boolean conditional(Expression.Conditional conditional) {
                return conditional.condition().match(this)
                        | conditional.whenTrue().match(this)
                        | conditional.whenFalse().match(this);
            }

            @Override
            public Boolean cast(Expression.Cast cast) {
                return cast.operand().match(this);
            }

            @Override
            public Boolean member(Expression.Member member) {
                return member.operand().match(this);
            }
        });
    }
}
