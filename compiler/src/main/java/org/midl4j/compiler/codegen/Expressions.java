package org.midl4j.compiler.codegen;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.ast.Expr.BinaryOperator;
import org.midl4j.compiler.ast.Expr.UnaryOperator;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.wire.Primitive;
import org.midl4j.compiler.wire.Shape;
import org.midl4j.compiler.wire.Shapes;

/** Writes an attribute's expression in Java: whole numbers, unsigned where C has them unsigned. */
final class Expressions {
    private final JavaNames names;
    private final JavaTypes types;

    Expressions(JavaNames names, JavaTypes types) {
        this.names = names;
        this.types = types;
    }

    /** A number as {@code int} or {@code long}; empty if the scope does not know all names. */
    Optional<Code> number(Expression expression, Scope scope) {
        return new InScope(scope).value(expression).map(Value::asNumber);
    }

    /** The same as {@code int}, where a check has shown that it is one. */
    Optional<Code> index(Expression expression, Scope scope) {
        return new InScope(scope)
                .value(expression)
                .map(value -> value.isLong() ? Code.of("(int) $L", value.inside()) : value.asNumber());
    }

    /** The IID that {@code iid_is} names; empty if there is none or the scope does not know it. */
    Optional<Code> guid(Shape.ObjectReference object, Scope scope) {
        return object.iid().flatMap(iid -> new InScope(scope).guid(iid));
    }

    /**
     * Java code and what it is.
     *
     * @param atom whether it needs no parentheses
     */
    private record Value(Code code, Kind kind, boolean atom) {
        enum Kind {
            INT,
            /** A {@code long} that holds 32 bits without sign. */
            UNSIGNED,
            LONG,
            TRUTH,
            POINTER
        }

        boolean isLong() {
            return kind == Kind.LONG || kind == Kind.UNSIGNED;
        }

        Code asNumber() {
            return switch (kind) {
                case INT, UNSIGNED, LONG -> code;
                case TRUTH -> Code.of("($L ? 1 : 0)", code);
                case POINTER -> Code.of("($L != null ? 1 : 0)", code);
            };
        }

        Code asTruth() {
            return switch (kind) {
                case INT, UNSIGNED, LONG -> Code.of("$L != 0", inside());
                case TRUTH -> code;
                case POINTER -> Code.of("$L != null", code);
            };
        }

        Code inside() {
            Code number = asNumber();
            return atom || kind == Kind.TRUTH || kind == Kind.POINTER ? number : Code.of("($L)", number);
        }

        Code asLong() {
            return isLong() ? inside() : Code.of("(long) $L", inside());
        }
    }

    private final class InScope implements Expression.Cases<Optional<Value>> {
        private final Scope scope;

        InScope(Scope scope) {
            this.scope = scope;
        }

        Optional<Value> value(Expression expression) {
            return expression.match(this);
        }

        /** A GUID, or what a pointer to one points to. */
        Optional<Code> guid(Expression expression) {
            Optional<Scope.Operand> found = operand(expression);
            while (found.isPresent() && found.get().shape() instanceof Shape.Reference) {
                found = found.flatMap(this::pointee);
            }
            return found.filter(operand ->
                            operand.shape() instanceof Shape.Scalar scalar && scalar.primitive() == Primitive.GUID)
                    .map(Scope.Operand::code);
        }

        @Override
        public Optional<Value> literal(Expression.Literal literal) {
            long value = literal.value();
            boolean small = (int) value == value;
            return Optional.of(new Value(
                    Code.of(small ? "$L" : "$LL", value), small ? Value.Kind.INT : Value.Kind.LONG, value >= 0));
        }

        @Override
        public Optional<Value> variable(Expression.Variable variable) {
            return scope.find(variable.name()).map(this::read);
        }

        /** A variable's number, or the pointer it is. */
        private Value read(Scope.Operand operand) {
            if (operand.shape() instanceof Shape.Reference pointer) {
                return pointer.kind() == Pointer.Kind.REF
                        ? read(new Scope.Operand(operand.code(), pointer.pointee()))
                        : new Value(operand.code(), Value.Kind.POINTER, true);
            }
            if (operand.shape() instanceof Shape.Scalar scalar) {
                return scalar(operand.code(), scalar);
            }
            if (operand.shape() instanceof Shape.Converted converted
                    && converted.wire() instanceof Shape.Scalar scalar) {
                Code wire = Code.of(
                        "$T.toWire($L, $S, $L)",
                        RuntimeNames.CONVERSIONS,
                        types.converter(converted),
                        operand.code().toString(),
                        operand.code());
                return scalar(wire, scalar);
            }
            return new Value(operand.code(), Value.Kind.POINTER, true);
        }

        private static Value unsigned(Code code) {
            return new Value(Code.of("Integer.toUnsignedLong($L)", code), Value.Kind.UNSIGNED, true);
        }

        /** What was computed of an operand: again without sign, if that was. */
        private static Value wrapped(Code code, Value.Kind kind, Value operand) {
            return operand.kind() == Value.Kind.UNSIGNED
                    ? new Value(Code.of("$L & 0xffffffffL", code), Value.Kind.UNSIGNED, false)
                    : new Value(code, kind, false);
        }

        private Value scalar(Code code, Shape.Scalar scalar) {
            if (types.isJavaEnum(scalar)) {
                return new Value(Code.of("$L.value()", code), Value.Kind.INT, true);
            }
            return switch (scalar.primitive()) {
                case BYTE -> new Value(Code.of("Byte.toUnsignedInt($L)", code), Value.Kind.INT, true);
                case SHORT ->
                    scalar.unsigned()
                            ? new Value(Code.of("Short.toUnsignedInt($L)", code), Value.Kind.INT, true)
                            : new Value(code, Value.Kind.INT, true);
                case INT -> scalar.unsigned() ? unsigned(code) : new Value(code, Value.Kind.INT, true);
                case CHAR, ENUM -> new Value(code, Value.Kind.INT, true);
                case LONG, POINTER_SIZED, UNSIGNED_POINTER_SIZED -> new Value(code, Value.Kind.LONG, true);
                case BOOLEAN, VARIANT_BOOL -> new Value(code, Value.Kind.TRUTH, true);
                case FLOAT, DOUBLE -> new Value(Code.of("(long) $L", code), Value.Kind.LONG, false);
                case GUID -> new Value(code, Value.Kind.POINTER, true);
            };
        }

        @Override
        public Optional<Value> unary(Expression.Unary unary) {
            return switch (unary.operator()) {
                case PLUS -> value(unary.operand());
                case ADDRESS -> Optional.empty();
                case MINUS ->
                    value(unary.operand())
                            .map(value -> wrapped(Code.of("-$L", value.asLong()), Value.Kind.LONG, value));
                case COMPLEMENT ->
                    value(unary.operand())
                            .map(value -> wrapped(
                                    Code.of("~$L", value.inside()),
                                    value.isLong() ? Value.Kind.LONG : Value.Kind.INT,
                                    value));
                case NOT ->
                    value(unary.operand())
                            .map(value -> new Value(Code.of("!($L)", value.asTruth()), Value.Kind.TRUTH, false));
                case DEREFERENCE ->
                    operand(unary.operand()).flatMap(this::pointee).map(this::read);
            };
        }

        /** The operand a name or member stands for, before it is read as a number. */
        private Optional<Scope.Operand> operand(Expression expression) {
            if (expression instanceof Expression.Variable variable) {
                return scope.find(variable.name());
            }
            if (expression instanceof Expression.Member member) {
                return operand(member.operand()).flatMap(of -> field(of, member.name()));
            }
            if (expression instanceof Expression.Unary unary && unary.operator() == UnaryOperator.DEREFERENCE) {
                return operand(unary.operand()).flatMap(this::pointee);
            }
            if (expression instanceof Expression.Cast cast) {
                return operand(cast.operand());
            }
            return Optional.empty();
        }

        /** What a pointer points to; a top-level reference pointer is its pointee already. */
        private Optional<Scope.Operand> pointee(Scope.Operand operand) {
            if (operand.shape() instanceof Shape.Reference pointer) {
                Code code = types.isBoxed(pointer) ? Code.of("$L[0]", operand.code()) : operand.code();
                return Optional.of(new Scope.Operand(code, pointer.pointee()));
            }
            return Optional.of(operand);
        }

        private Optional<Scope.Operand> field(Scope.Operand of, String name) {
            Shape shape = of.shape();
            while (shape instanceof Shape.Reference pointer && !types.isBoxed(pointer)) {
                shape = pointer.pointee();
            }
            if (!(shape instanceof Shape.Composite composite)) {
                return Optional.empty();
            }
            List<Field> fields = composite.struct().fields();
            List<String> javaNames = names.fields(composite.struct(), fields);
            for (int i = 0; i < fields.size(); i++) {
                if (fields.get(i).name().filter(name::equals).isPresent()) {
                    return Optional.of(
                            new Scope.Operand(Code.of("$L.$L", of.code(), javaNames.get(i)), Shapes.of(fields.get(i))));
                }
            }
            return Optional.empty();
        }

        @Override
        public Optional<Value> member(Expression.Member member) {
            return operand(member).map(this::read);
        }

        @Override
        public Optional<Value> cast(Expression.Cast cast) {
            Optional<Value> operand = value(cast.operand());
            return Shapes.of(cast.type()) instanceof Shape.Scalar to
                    ? operand.map(value -> cast(unboxed(value, cast.operand()), to))
                    : operand;
        }

        /** Java casts no box of another type: what a nullable pointer points to is taken out of it first. */
        private Value unboxed(Value value, Expression expression) {
            boolean nullable = expression instanceof Expression.Unary unary
                    && unary.operator() == UnaryOperator.DEREFERENCE
                    && operand(unary.operand())
                            .filter(of -> of.shape() instanceof Shape.Reference pointer
                                    && pointer.kind() != Pointer.Kind.REF
                                    && !types.isBoxed(pointer))
                            .isPresent();
            Optional<Code> box = nullable ? operand(expression).map(Scope.Operand::code) : Optional.empty();
            if (box.isEmpty() || !box.get().equals(value.code())) {
                return value;
            }
            return switch (value.kind()) {
                case LONG -> new Value(Code.of("(long) $L", box.get()), value.kind(), false);
                case INT -> new Value(Code.of("(int) $L", box.get()), value.kind(), false);
                case UNSIGNED, TRUTH, POINTER -> value;
            };
        }

        /** What C makes of a number by a cast: the bits that fit. */
        private static Value cast(Value value, Shape.Scalar to) {
            Code number = value.inside();
            return switch (to.primitive()) {
                case BYTE ->
                    new Value(Code.of("$L & 0xff", number), value.isLong() ? Value.Kind.LONG : Value.Kind.INT, false);
                case SHORT ->
                    to.unsigned()
                            ? new Value(Code.of("(char) $L", number), Value.Kind.INT, false)
                            : new Value(Code.of("(short) $L", number), Value.Kind.INT, false);
                case CHAR -> new Value(Code.of("(char) $L", number), Value.Kind.INT, false);
                case INT, ENUM ->
                    to.unsigned()
                            ? unsigned(value.isLong() ? Code.of("(int) $L", number) : number)
                            : new Value(
                                    value.isLong() ? Code.of("(int) $L", number) : number,
                                    Value.Kind.INT,
                                    !value.isLong());
                case LONG, POINTER_SIZED, UNSIGNED_POINTER_SIZED -> new Value(value.asLong(), Value.Kind.LONG, false);
                case BOOLEAN, VARIANT_BOOL -> new Value(value.asTruth(), Value.Kind.TRUTH, false);
                case FLOAT, DOUBLE, GUID -> value;
            };
        }

        @Override
        public Optional<Value> conditional(Expression.Conditional conditional) {
            Optional<Value> condition = value(conditional.condition());
            Optional<Value> whenTrue = value(conditional.whenTrue());
            Optional<Value> whenFalse = value(conditional.whenFalse());
            if (condition.isEmpty() || whenTrue.isEmpty() || whenFalse.isEmpty()) {
                return Optional.empty();
            }
            boolean wide = whenTrue.get().isLong() || whenFalse.get().isLong();
            return Optional.of(new Value(
                    Code.of(
                            "$L ? $L : $L",
                            condition.get().asTruth(),
                            whenTrue.get().inside(),
                            whenFalse.get().inside()),
                    wide ? Value.Kind.LONG : Value.Kind.INT,
                    false));
        }

        private static boolean isNonZero(Expression divisor) {
            return divisor instanceof Expression.Literal literal && literal.value() != 0;
        }

        @Override
        public Optional<Value> binary(Expression.Binary binary) {
            Optional<Value> left = value(binary.left());
            Optional<Value> right = value(binary.right());
            if (left.isEmpty() || right.isEmpty()) {
                return Optional.empty();
            }
            BinaryOperator operator = binary.operator();
            return Optional.of(
                    switch (operator) {
                        case MULTIPLY, ADD, SUBTRACT, SHIFT_LEFT ->
                            new Value(
                                    Code.of(
                                            "$L $L $L",
                                            left.get().asLong(),
                                            operator.symbol(),
                                            right.get().inside()),
                                    Value.Kind.LONG,
                                    false);
                        case DIVIDE, REMAINDER ->
                            isNonZero(binary.right())
                                    ? new Value(
                                            Code.of(
                                                    "$L $L $L",
                                                    left.get().inside(),
                                                    operator.symbol(),
                                                    right.get().inside()),
                                            left.get().isLong() || right.get().isLong()
                                                    ? Value.Kind.LONG
                                                    : Value.Kind.INT,
                                            false)
                                    : new Value(
                                            Code.of(
                                                    "$T.$L($L, $L)",
                                                    RuntimeNames.CHECKED,
                                                    operator == BinaryOperator.DIVIDE ? "quotient" : "remainder",
                                                    left.get().asNumber(),
                                                    right.get().asNumber()),
                                            Value.Kind.LONG,
                                            true);
                        case SHIFT_RIGHT, AND, XOR, OR ->
                            new Value(
                                    Code.of(
                                            "$L $L $L",
                                            left.get().inside(),
                                            operator.symbol(),
                                            right.get().inside()),
                                    left.get().isLong() || right.get().isLong() ? Value.Kind.LONG : Value.Kind.INT,
                                    false);
                        case LESS, GREATER, LESS_OR_EQUAL, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL ->
                            new Value(
                                    Code.of(
                                            "$L $L $L",
                                            left.get().inside(),
                                            operator.symbol(),
                                            right.get().inside()),
                                    Value.Kind.TRUTH,
                                    false);
                        case LOGICAL_AND, LOGICAL_OR ->
                            new Value(
                                    Code.of(
                                            "($L) $L ($L)",
                                            left.get().asTruth(),
                                            operator.symbol(),
                                            right.get().asTruth()),
                                    Value.Kind.TRUTH,
                                    false);
                    });
        }
    }
}
