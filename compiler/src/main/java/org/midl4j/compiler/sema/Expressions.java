package org.midl4j.compiler.sema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnionArm;
import org.midl4j.compiler.model.UnresolvedType;
import org.midl4j.compiler.sema.Computed.Whole;

/** Resolves the expressions of attributes, over sibling parameters or fields, constants and enumerators. */
final class Expressions implements Expr.Cases<Expressions.Part> {
    /** Stands for an expression that was reported, so that what it belongs to is not reported as well. */
    static final Expression WRONG = new Expression.Literal(1);

    private final Run run;
    private final Siblings siblings;
    private final Place place;

    /** A part of an expression: known now, or to be computed for each call. */
    record Part(Computed constant, @Nullable Expression variable) {
        static Part of(Computed constant) {
            return new Part(constant, null);
        }

        static Part of(Expression variable) {
            return new Part(Computed.FAILED, variable);
        }

        boolean isWrong() {
            return variable == null && constant instanceof Computed.Failed;
        }

        Expression expression() {
            if (variable != null) {
                return variable;
            }
            return constant instanceof Whole whole ? new Expression.Literal(whole.value()) : WRONG;
        }
    }

    Expressions(Run run, Siblings siblings, Place place) {
        this.run = run;
        this.siblings = siblings;
        this.place = place;
    }

    /** An expression whose value is a whole number: a size, a length, a discriminant. */
    Expression whole(Expr expr) {
        Part part = expr.match(this);
        Expression variable = part.variable();
        if (variable != null) {
            Type type = type(variable).resolved();
            if (type instanceof Pointer pointer) {
                Diagnostic problem = Diagnostic.of(
                        Code.ATTRIBUTE_EXPRESSION_NOT_INTEGRAL, expr.span(), "a pointer cannot be used as a number");
                report(
                        pointer.target().resolved() instanceof BaseType && expr instanceof Expr.NameRef name
                                ? problem.help("write `*" + name.text() + "` for what it points to")
                                : problem);
            } else if (!isWhole(type)) {
                report(Diagnostic.of(
                        Code.ATTRIBUTE_EXPRESSION_NOT_INTEGRAL,
                        expr.span(),
                        "a whole number is needed here, not `" + type.spelling() + "`"));
            }
        } else if (!part.isWrong() && !(part.constant() instanceof Whole)) {
            report(Diagnostic.of(Code.ATTRIBUTE_EXPRESSION_NOT_INTEGRAL, expr.span(), "a whole number is needed here"));
        }
        return part.expression();
    }

    /** An expression of any type, such as the IID of {@code iid_is}. */
    Expression any(Expr expr) {
        return expr.match(this).expression();
    }

    private static boolean isWhole(Type type) {
        return type instanceof BaseType base && base.isIntegral()
                || type instanceof Enumeration
                || type instanceof UnresolvedType;
    }

    /** The type of an expression; {@code long} for arithmetic. */
    static Type type(Expression expression) {
        if (expression instanceof Expression.Variable variable) {
            return variable.type();
        }
        if (expression instanceof Expression.Member member) {
            return member.type();
        }
        if (expression instanceof Expression.Cast cast) {
            return cast.type();
        }
        if (expression instanceof Expression.Unary unary) {
            if (unary.operator() == Expr.UnaryOperator.DEREFERENCE) {
                return target(type(unary.operand())).orElse(BaseType.LONG);
            }
            return unary.operator() == Expr.UnaryOperator.ADDRESS
                    ? new Pointer(type(unary.operand()), Pointer.Kind.REF, false)
                    : BaseType.LONG;
        }
        return BaseType.LONG;
    }

    private static Optional<Type> target(Type type) {
        Type meant = type.resolved();
        if (meant instanceof Pointer pointer) {
            return Optional.of(pointer.target());
        }
        if (meant instanceof Array array) {
            return Optional.of(array.element());
        }
        return meant instanceof UnresolvedType ? Optional.of(meant) : Optional.empty();
    }

    @Override
    public Part integer(Expr.IntegerLiteral literal) {
        return constant(literal);
    }

    @Override
    public Part floating(Expr.FloatLiteral literal) {
        return constant(literal);
    }

    @Override
    public Part character(Expr.CharacterLiteral literal) {
        return constant(literal);
    }

    @Override
    public Part string(Expr.StringLiteral literal) {
        return constant(literal);
    }

    @Override
    public Part word(Expr.WordLiteral literal) {
        return constant(literal);
    }

    @Override
    public Part sizeOf(Expr.SizeOf sizeOf) {
        return constant(sizeOf);
    }

    private Part constant(Expr expr) {
        return Part.of(run.constants().evaluate(expr, place));
    }

    @Override
    public Part name(Expr.NameRef name) {
        Type type = siblings.type(name.text());
        if (type != null) {
            return Part.of(new Expression.Variable(name.text(), type));
        }
        Symbol.ValueName symbol = place.file().value(name.text());
        if (symbol != null) {
            return Part.of(run.constants().value(symbol, name));
        }
        run.constants().undefined(name, place, siblings);
        return Part.of(Computed.FAILED);
    }

    @Override
    public Part unary(Expr.Unary unary) {
        Part operand = unary.operand().match(this);
        if (operand.isWrong()) {
            return operand;
        }
        Expression variable = operand.variable();
        if (variable == null) {
            return Arithmetic.unary(unary.operator(), operand.constant())
                    .map(Part::of)
                    .orElseGet(() -> wrong(Diagnostic.of(
                            unary.operator() == Expr.UnaryOperator.DEREFERENCE
                                    ? Code.DEREFERENCE_OF_NON_POINTER
                                    : Code.INCOMPATIBLE_OPERANDS,
                            unary.span(),
                            "`" + unary.operator().symbol() + "` cannot be applied to a constant")));
        }
        if (unary.operator() == Expr.UnaryOperator.DEREFERENCE) {
            Type type = type(variable);
            if (target(type).isEmpty()
                    && !(type instanceof Alias alias && alias.transmitted().isPresent())) {
                return wrong(Diagnostic.of(
                                Code.DEREFERENCE_OF_NON_POINTER,
                                unary.span(),
                                "only a pointer can be dereferenced, and this is `" + type.spelling() + "`")
                        .help("leave the `*` away"));
            }
        }
        return Part.of(new Expression.Unary(unary.operator(), variable));
    }

    @Override
    public Part binary(Expr.Binary binary) {
        Deque<Expr.Binary> chain = new ArrayDeque<>();
        Expr at = binary;
        while (at instanceof Expr.Binary next) {
            chain.push(next);
            at = next.left();
        }
        boolean sibling = at instanceof Expr.NameRef name && siblings.type(name.text()) != null;
        Optional<Expr> cast = sibling ? Optional.empty() : run.constants().castOf(at, chain.element(), place);
        if (cast.isPresent()) {
            at = cast.get();
            chain.pop();
        }
        Part value = at.match(this);
        while (!chain.isEmpty()) {
            value = apply(chain.pop(), value);
        }
        return value;
    }

    private Part apply(Expr.Binary binary, Part left) {
        Part right = binary.right().match(this);
        if (left.isWrong() || right.isWrong()) {
            return Part.of(Computed.FAILED);
        }
        if (Constants.divides(binary.operator())
                && right.variable() == null
                && right.constant() instanceof Whole divisor
                && divisor.isZero()) {
            return wrong(Diagnostic.of(Code.DIVISION_BY_ZERO, binary.right().span(), "division by zero")
                    .label("this is 0"));
        }
        if (left.variable() == null && right.variable() == null) {
            return Arithmetic.binary(binary.operator(), left.constant(), right.constant())
                    .map(Part::of)
                    .orElseGet(() -> wrong(Diagnostic.of(
                            Code.INCOMPATIBLE_OPERANDS,
                            binary.span(),
                            "`" + binary.operator().symbol() + "` cannot be applied to operands of these types")));
        }
        return Part.of(new Expression.Binary(binary.operator(), left.expression(), right.expression()));
    }

    @Override
    public Part conditional(Expr.Conditional conditional) {
        Part condition = conditional.condition().match(this);
        if (condition.isWrong()) {
            return condition;
        }
        if (condition.variable() == null) {
            return Arithmetic.truth(condition.constant()).orElse(false)
                    ? conditional.whenTrue().match(this)
                    : conditional.whenFalse().match(this);
        }
        Part whenTrue = conditional.whenTrue().match(this);
        Part whenFalse = conditional.whenFalse().match(this);
        return whenTrue.isWrong() || whenFalse.isWrong()
                ? Part.of(Computed.FAILED)
                : Part.of(new Expression.Conditional(
                        condition.expression(), whenTrue.expression(), whenFalse.expression()));
    }

    @Override
    public Part cast(Expr.Cast cast) {
        Part operand = cast.operand().match(this);
        Expression variable = operand.variable();
        Type type = run.types().resolve(cast.type(), place);
        if (variable != null) {
            return Part.of(new Expression.Cast(type, variable));
        }
        return type.resolved() instanceof BaseType base && !operand.isWrong()
                ? Part.of(Arithmetic.convert(operand.constant(), base))
                : operand;
    }

    @Override
    public Part member(Expr.Member member) {
        Part operand = member.operand().match(this);
        Expression variable = operand.variable();
        if (variable == null) {
            return operand.isWrong() ? operand : wrong(notInside(member, "a constant"));
        }
        Type type = type(variable).resolved();
        if (member.arrow()) {
            Optional<Type> target = target(type);
            if (target.isEmpty()) {
                return wrong(Diagnostic.of(
                                Code.DEREFERENCE_OF_NON_POINTER,
                                member.span(),
                                "only a pointer can be dereferenced, and this is `" + type.spelling() + "`")
                        .help("write `.` instead of `->`"));
            }
            variable = new Expression.Unary(Expr.UnaryOperator.DEREFERENCE, variable);
            type = target.get().resolved();
        }
        if (type instanceof UnresolvedType) {
            return Part.of(Computed.FAILED);
        }
        Optional<Field> field = field(type, member.name().text());
        if (field.isEmpty()) {
            return wrong(notInside(member, "`" + type.spelling() + "`"));
        }
        return Part.of(new Expression.Member(
                variable, member.name().text(), field.get().declaredType()));
    }

    private static Diagnostic notInside(Expr.Member member, String what) {
        return Diagnostic.of(
                Code.MEMBER_OF_NON_STRUCT,
                member.name().span(),
                what + " has no member `" + member.name().text() + "`");
    }

    private Optional<Field> field(Type type, String name) {
        if (type instanceof Struct struct && run.bodies().complete(struct)) {
            return struct.fields().stream()
                    .filter(f -> f.name().filter(name::equals).isPresent())
                    .findFirst();
        }
        if (type instanceof Union union && run.bodies().complete(union)) {
            return union.arms().stream()
                    .map(UnionArm::field)
                    .flatMap(Optional::stream)
                    .filter(f -> f.name().filter(name::equals).isPresent())
                    .findFirst();
        }
        return Optional.empty();
    }

    @Override
    public Part index(Expr.Index index) {
        return wrong(Diagnostic.of(
                Code.ILLEGAL_ATTRIBUTE_EXPRESSION, index.span(), "an attribute cannot use an element of an array"));
    }

    @Override
    public Part call(Expr.Call call) {
        return wrong(
                Diagnostic.of(Code.ILLEGAL_ATTRIBUTE_EXPRESSION, call.span(), "an attribute cannot call a function"));
    }

    private Part wrong(Diagnostic problem) {
        report(problem);
        return Part.of(Computed.FAILED);
    }

    private void report(Diagnostic problem) {
        run.reporter().report(problem.withSeverity(siblings.severity()));
    }
}
