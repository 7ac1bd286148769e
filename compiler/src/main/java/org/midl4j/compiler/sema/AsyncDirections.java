package org.midl4j.compiler.sema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.midl4j.compiler.ast.Expr.BinaryOperator;
import org.midl4j.compiler.ast.Expr.UnaryOperator;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.InterfacePointer;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Parameter;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.model.SwitchedUnion;
import org.midl4j.compiler.model.Type;

/**
 * Finds attributes that need parameters of both halves of an asynchronous call (CA-016, CA-017).
 *
 * <p>What {@code Finish_} returns may be sized by what {@code Begin_} was given: that value is kept with the call. But one
 * expression cannot mix both, and what {@code Begin_} sends cannot depend on what has not come back yet.
 */
final class AsyncDirections implements Check {
    @Override
    public void run(Program program, Consumer<Diagnostic> report) {
        for (Interface found : Checks.interfaces(program)) {
            if (found.asyncTwin().isPresent()) {
                search(found, report);
            }
        }
    }

    /** Whether the operations of an interface can be cut in two. */
    static boolean allow(Interface type) {
        List<Diagnostic> obstacles = new ArrayList<>();
        search(type, obstacles::add);
        return obstacles.isEmpty();
    }

    private static void search(Interface type, Consumer<Diagnostic> report) {
        for (Operation operation : type.operations()) {
            if (!operation.local()) {
                operation.parameters().forEach(p -> new Search(operation, p, report).visit(p.type()));
            }
        }
    }

    private record Search(Operation operation, Parameter parameter, Consumer<Diagnostic> report) {

        void visit(Type declared) {
            Type type = declared;
            while (true) {
                if (type instanceof Alias alias && alias.transmitted().isEmpty()) {
                    type = alias.target();
                } else if (type instanceof Pointer pointer) {
                    type = pointer.target();
                } else if (type instanceof Array array) {
                    array.size().ifPresent(this::check);
                    array.first().ifPresent(this::check);
                    array.length().ifPresent(this::check);
                    type = array.element();
                } else {
                    break;
                }
            }
            if (type instanceof SwitchedUnion union) {
                check(union.switchIs());
            } else if (type instanceof InterfacePointer pointer) {
                pointer.iid().ifPresent(this::check);
            }
        }

        private void check(Expression expression) {
            Set<String> names = new LinkedHashSet<>();
            collect(expression, names);
            List<Parameter> used = operation.parameters().stream()
                    .filter(p -> names.contains(p.name()))
                    .toList();
            Optional<Parameter> onlyIn =
                    used.stream().filter(p -> p.in() && !p.out()).findFirst();
            Optional<Parameter> onlyOut =
                    used.stream().filter(p -> p.out() && !p.in()).findFirst();
            if (parameter.in() && onlyOut.isPresent()) {
                String out = onlyOut.get().name();
                report.accept(mixed("`" + parameter.name() + "` goes out with `Begin_" + operation.name() + "`, but `"
                                + out + "` only comes back with `Finish_" + operation.name() + "`")
                        .note(onlyOut.get().span(), "`" + out + "` is only [out]")
                        .help("make `" + out + "` `[in]` or `[in, out]`"));
            } else if (onlyIn.isPresent() && used.stream().anyMatch(Parameter::out)) {
                Parameter out = used.stream().filter(Parameter::out).findFirst().orElseThrow();
                report.accept(mixed("an attribute of `" + parameter.name() + "` mixes `"
                                + onlyIn.get().name()
                                + "` of `Begin_" + operation.name() + "` with `" + out.name() + "` of `Finish_"
                                + operation.name() + "`")
                        .note(onlyIn.get().span(), "`" + onlyIn.get().name() + "` is only [in]")
                        .note(out.span(), "`" + out.name() + "` is [out]")
                        .help("use one parameter that already holds the result"));
            } else if (onlyIn.isPresent() && !parameter.in() && !isSimple(expression)) {
                report.accept(mixed("`Finish_" + operation.name() + "` cannot compute an attribute of `"
                                + parameter.name() + "` from `" + onlyIn.get().name() + "` of `Begin_"
                                + operation.name() + "`")
                        .note(onlyIn.get().span(), "`" + onlyIn.get().name() + "` is only [in]")
                        .help("across the halves an attribute may use one parameter, alone or with `*`, `+1`, `-1`,"
                                + " `*2` or `/2`"));
            }
        }

        private Diagnostic mixed(String message) {
            return Diagnostic.of(Code.ASYNC_DIRECTIONS_MIXED, parameter.span(), message);
        }

        /** Whether it is one parameter with the operators that a correlation can carry. */
        private static boolean isSimple(Expression expression) {
            if (expression instanceof Expression.Variable || expression instanceof Expression.Literal) {
                return true;
            }
            if (expression instanceof Expression.Cast cast) {
                return isSimple(cast.operand());
            }
            if (expression instanceof Expression.Unary unary) {
                return unary.operator() == UnaryOperator.DEREFERENCE && unary.operand() instanceof Expression.Variable;
            }
            if (expression instanceof Expression.Binary binary
                    && binary.right() instanceof Expression.Literal literal
                    && isSimple(binary.left())
                    && !(binary.left() instanceof Expression.Binary)) {
                boolean one = binary.operator() == BinaryOperator.ADD || binary.operator() == BinaryOperator.SUBTRACT;
                boolean two =
                        binary.operator() == BinaryOperator.MULTIPLY || binary.operator() == BinaryOperator.DIVIDE;
                return one && literal.value() == 1 || two && literal.value() == 2;
            }
            return false;
        }

        private static void collect(Expression expression, Set<String> names) {
            expression.match(new Names(names));
        }
    }

    /** Collects the names of the variables in an expression. */
    private record Names(Set<String> names) implements Expression.Cases<Boolean> {
        @Override
        public Boolean literal(Expression.Literal literal) {
            return true;
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
            binary.left().match(this);
            return binary.right().match(this);
        }

        @Override
        public Boolean conditional(Expression.Conditional conditional) {
            conditional.condition().match(this);
            conditional.whenTrue().match(this);
            return conditional.whenFalse().match(this);
        }

        @Override
        public Boolean cast(Expression.Cast cast) {
            return cast.operand().match(this);
        }

        @Override
        public Boolean member(Expression.Member member) {
            return member.operand().match(this);
        }
    }
}
