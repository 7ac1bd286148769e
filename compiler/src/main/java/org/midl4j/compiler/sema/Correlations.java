package org.midl4j.compiler.sema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Expr.BinaryOperator;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Range;

/**
 * What the attributes of a parameter, field, result or typedef say about its type, with expressions resolved.
 *
 * <p>{@code max_is} and {@code last_is} are turned into sizes and lengths. One entry per pointer level or dimension, from
 * the name outwards; an empty one says nothing about its level.
 *
 * @param pointerKind the kind said explicitly
 */
record Correlations(
        List<Optional<Expression>> size,
        List<Optional<Expression>> first,
        List<Optional<Expression>> length,
        boolean string,
        boolean contextHandle,
        Optional<Expression> iid,
        Optional<Expression> switchIs,
        Optional<Pointer.Kind> pointerKind,
        Optional<Range> range) {

    static final Correlations NONE = new Correlations(
            List.of(),
            List.of(),
            List.of(),
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Whether nothing was said but perhaps a pointer's kind or a range. */
    boolean isPlain() {
        return size.isEmpty()
                && first.isEmpty()
                && length.isEmpty()
                && !string
                && !contextHandle
                && iid.isEmpty()
                && switchIs.isEmpty();
    }

    /** Whether something is said about the size or length of a level. */
    boolean concerns(int level) {
        return at(size, level).isPresent()
                || at(length, level).isPresent()
                || at(first, level).isPresent();
    }

    static Optional<Expression> at(List<Optional<Expression>> levels, int level) {
        return level < levels.size() ? levels.get(level) : Optional.empty();
    }

    static Correlations read(Run run, Attributes attributes, Siblings siblings, Place place) {
        return attributes.all().isEmpty() ? NONE : new Reader(run, siblings, place).read(attributes);
    }

    private static final class Reader {
        private final Run run;
        private final Place place;
        private final Expressions expressions;

        Reader(Run run, Siblings siblings, Place place) {
            this.run = run;
            this.place = place;
            this.expressions = new Expressions(run, siblings, place);
        }

        Correlations read(Attributes attributes) {
            List<Optional<Expression>> size = List.of();
            List<Optional<Expression>> max = List.of();
            List<Optional<Expression>> first = List.of();
            List<Optional<Expression>> length = List.of();
            List<Optional<Expression>> last = List.of();
            boolean string = false;
            boolean contextHandle = false;
            Optional<Expression> iid = Optional.empty();
            Optional<Expression> switchIs = Optional.empty();
            Optional<Pointer.Kind> kind = Optional.empty();
            Optional<Range> range = Optional.empty();
            for (Attribute attribute : attributes.all()) {
                switch (attribute.name().text()) {
                    case "size_is" -> size = levels(attribute);
                    case "max_is" -> max = levels(attribute);
                    case "first_is" -> first = levels(attribute);
                    case "length_is" -> length = levels(attribute);
                    case "last_is" -> last = levels(attribute);
                    case "string" -> string = true;
                    case "context_handle" -> contextHandle = true;
                    case "iid_is" -> iid = argument(attribute);
                    case "switch_is" -> switchIs = argument(attribute);
                    case "range" -> range = range(attribute);
                    case "ref", "unique", "ptr" ->
                        kind = kind.or(() -> PointerKinds.named(attribute.name().text()));
                    default -> {
                        // says nothing about the type
                    }
                }
            }
            return new Correlations(
                    size.isEmpty() ? map(max, m -> sum(m, 1)) : size,
                    first,
                    length.isEmpty() ? lengths(last, first) : length,
                    string,
                    contextHandle,
                    iid,
                    switchIs,
                    kind,
                    range);
        }

        private List<Optional<Expression>> levels(Attribute attribute) {
            List<Optional<Expression>> levels = new ArrayList<>();
            for (Attribute.Argument argument : attribute.arguments()) {
                levels.add(argument instanceof Attribute.Argument.Missing ? Optional.empty() : whole(argument));
            }
            return levels;
        }

        private Optional<Expression> whole(Attribute.Argument argument) {
            return argument instanceof Attribute.Argument.Expression expression
                    ? Optional.of(expressions.whole(expression.expr()))
                    : Optional.of(illegal(argument));
        }

        private Expression illegal(Attribute.Argument argument) {
            run.reporter()
                    .report(Diagnostic.of(
                            Code.ILLEGAL_ATTRIBUTE_EXPRESSION, argument.span(), "an expression is needed here"));
            return Expressions.WRONG;
        }

        private Optional<Expression> argument(Attribute attribute) {
            if (attribute.arguments().size() != 1) {
                return Optional.empty(); // reported by the check of attributes
            }
            Attribute.Argument argument = attribute.arguments().get(0);
            if (!(argument instanceof Attribute.Argument.Expression expression)) {
                return Optional.of(illegal(argument));
            }
            return Optional.of(
                    attribute.name().text().equals("iid_is")
                            ? expressions.any(expression.expr())
                            : expressions.whole(expression.expr()));
        }

        private Optional<Range> range(Attribute attribute) {
            if (attribute.arguments().size() != 2) {
                return Optional.empty();
            }
            OptionalLong low = constant(attribute.arguments().get(0));
            OptionalLong high = constant(attribute.arguments().get(1));
            return low.isPresent() && high.isPresent()
                    ? Optional.of(new Range(low.getAsLong(), high.getAsLong()))
                    : Optional.empty();
        }

        private OptionalLong constant(Attribute.Argument argument) {
            if (argument instanceof Attribute.Argument.Expression expression) {
                return run.constants().whole(expression.expr(), place);
            }
            illegal(argument);
            return OptionalLong.empty();
        }

        /** The count that a last index means: last − first + 1. */
        private static List<Optional<Expression>> lengths(
                List<Optional<Expression>> last, List<Optional<Expression>> first) {
            List<Optional<Expression>> lengths = new ArrayList<>();
            for (int i = 0; i < last.size(); i++) {
                Optional<Expression> start = at(first, i);
                lengths.add(last.get(i)
                        .map(end -> start.<Expression>map(s -> new Expression.Binary(BinaryOperator.SUBTRACT, end, s))
                                .orElse(end))
                        .map(count -> sum(count, 1)));
            }
            return lengths;
        }

        private static List<Optional<Expression>> map(
                List<Optional<Expression>> levels, UnaryOperator<Expression> change) {
            return levels.stream().map(level -> level.map(change)).toList();
        }

        private static Expression sum(Expression expression, long more) {
            return expression instanceof Expression.Literal literal
                    ? new Expression.Literal(literal.value() + more)
                    : new Expression.Binary(BinaryOperator.ADD, expression, new Expression.Literal(more));
        }
    }
}
