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
        } else if (shape instanceof Shape.Converted converted) {
            add(converted.wire());
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
        if (expression instanceof Expression.Variable variable) {
            names.add(variable.name());
        } else if (expression instanceof Expression.Unary unary) {
            add(unary.operand());
        } else if (expression instanceof Expression.Binary binary) {
            add(binary.left());
            add(binary.right());
        } else if (expression instanceof Expression.Conditional conditional) {
            add(conditional.condition());
            add(conditional.whenTrue());
            add(conditional.whenFalse());
        } else if (expression instanceof Expression.Cast cast) {
            add(cast.operand());
        } else if (expression instanceof Expression.Member member) {
            add(member.operand());
        }
    }
}
