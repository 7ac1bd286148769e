package org.midl4j.compiler.sema;

import java.util.Optional;
import java.util.function.LongUnaryOperator;
import org.midl4j.compiler.ast.Expr.BinaryOperator;
import org.midl4j.compiler.ast.Expr.UnaryOperator;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.sema.Computed.Real;
import org.midl4j.compiler.sema.Computed.Whole;
import org.midl4j.compiler.sema.Computed.Width;

/** C's arithmetic: promotions, signedness and width as a 64-bit Windows compiler has them. */
final class Arithmetic {
    private Arithmetic() {}

    /** The value of an operator with one operand; empty if the operand is of the wrong type. */
    static Optional<Computed> unary(UnaryOperator operator, Computed operand) {
        if (operand instanceof Whole whole) {
            return switch (operator) {
                case PLUS -> Optional.of(whole);
                case MINUS -> Optional.of(Whole.of(-whole.value(), whole.width()));
                case COMPLEMENT -> Optional.of(Whole.of(~whole.value(), whole.width()));
                case NOT -> Optional.of(Computed.truth(whole.isZero()));
                case DEREFERENCE, ADDRESS -> Optional.empty();
            };
        }
        if (operand instanceof Real real) {
            return switch (operator) {
                case PLUS -> Optional.of(real);
                case MINUS -> Optional.of(new Real(-real.value()));
                case NOT -> Optional.of(Computed.truth(real.value() == 0));
                case COMPLEMENT, DEREFERENCE, ADDRESS -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /**
     * The value of an operator with two operands; empty if they do not fit it.
     *
     * <p>Division by zero is for the caller to exclude.
     */
    static Optional<Computed> binary(BinaryOperator operator, Computed left, Computed right) {
        if (left instanceof Whole a && right instanceof Whole b) {
            return Optional.of(whole(operator, a, b));
        }
        Optional<Double> a = real(left);
        Optional<Double> b = real(right);
        return a.isPresent() && b.isPresent() ? real(operator, a.get(), b.get()) : Optional.empty();
    }

    private static Computed whole(BinaryOperator operator, Whole left, Whole right) {
        Width width = left.width().compareTo(right.width()) >= 0 ? left.width() : right.width();
        long a = width.wrap(left.value());
        long b = width.wrap(right.value());
        int order = width.isUnsigned() ? Long.compareUnsigned(a, b) : Long.compare(a, b);
        return switch (operator) {
            case MULTIPLY -> Whole.of(a * b, width);
            case DIVIDE -> Whole.of(width.isUnsigned() ? Long.divideUnsigned(a, b) : a / b, width);
            case REMAINDER -> Whole.of(width.isUnsigned() ? Long.remainderUnsigned(a, b) : a % b, width);
            case ADD -> Whole.of(a + b, width);
            case SUBTRACT -> Whole.of(a - b, width);
            case SHIFT_LEFT -> Whole.of(shiftLeft(left, right.value()), left.width());
            case SHIFT_RIGHT -> Whole.of(shiftRight(left, right.value()), left.width());
            case LESS -> Computed.truth(order < 0);
            case GREATER -> Computed.truth(order > 0);
            case LESS_OR_EQUAL -> Computed.truth(order <= 0);
            case GREATER_OR_EQUAL -> Computed.truth(order >= 0);
            case EQUAL -> Computed.truth(order == 0);
            case NOT_EQUAL -> Computed.truth(order != 0);
            case AND -> Whole.of(a & b, width);
            case XOR -> Whole.of(a ^ b, width);
            case OR -> Whole.of(a | b, width);
            case LOGICAL_AND -> Computed.truth(a != 0 && b != 0);
            case LOGICAL_OR -> Computed.truth(a != 0 || b != 0);
        };
    }

    private static long shiftLeft(Whole value, long count) {
        return count < 0 || count >= value.width().bits() ? 0 : value.value() << count;
    }

    private static long shiftRight(Whole value, long count) {
        if (count < 0 || count >= value.width().bits()) {
            return value.width().isUnsigned() || value.value() >= 0 ? 0 : -1;
        }
        return value.width().isUnsigned() ? value.value() >>> count : value.value() >> count;
    }

    private static Optional<Computed> real(BinaryOperator operator, double a, double b) {
        return switch (operator) {
            case MULTIPLY -> Optional.of(new Real(a * b));
            case DIVIDE -> Optional.of(new Real(a / b));
            case ADD -> Optional.of(new Real(a + b));
            case SUBTRACT -> Optional.of(new Real(a - b));
            case LESS -> Optional.of(Computed.truth(a < b));
            case GREATER -> Optional.of(Computed.truth(a > b));
            case LESS_OR_EQUAL -> Optional.of(Computed.truth(a <= b));
            case GREATER_OR_EQUAL -> Optional.of(Computed.truth(a >= b));
            case EQUAL -> Optional.of(Computed.truth(a == b));
            case NOT_EQUAL -> Optional.of(Computed.truth(a != b));
            case LOGICAL_AND -> Optional.of(Computed.truth(a != 0 && b != 0));
            case LOGICAL_OR -> Optional.of(Computed.truth(a != 0 || b != 0));
            case REMAINDER, SHIFT_LEFT, SHIFT_RIGHT, AND, XOR, OR -> Optional.empty();
        };
    }

    private static Optional<Double> real(Computed value) {
        if (value instanceof Real real) {
            return Optional.of(real.value());
        }
        return value instanceof Whole whole ? Optional.of(whole.real()) : Optional.empty();
    }

    /** Whether a number counts as true; empty for what is no number. */
    static Optional<Boolean> truth(Computed value) {
        return real(value).map(number -> number != 0);
    }

    /** A number converted to a base type, and then promoted as in an expression. */
    static Computed convert(Computed value, BaseType type) {
        return switch (type) {
            case FLOAT ->
                real(value)
                        .<Computed>map(number -> new Real(number.floatValue()))
                        .orElse(value);
            case DOUBLE -> real(value).<Computed>map(Real::new).orElse(value);
            case BOOLEAN -> truth(value).<Computed>map(Computed::truth).orElse(value);
            case BYTE, CHAR, UNSIGNED_CHAR, UNSIGNED_SMALL -> narrow(value, Width.SIGNED_32, bits -> bits & 0xff);
            case SIGNED_CHAR, SMALL -> narrow(value, Width.SIGNED_32, bits -> (byte) bits);
            case WCHAR, UNSIGNED_SHORT -> narrow(value, Width.SIGNED_32, bits -> bits & 0xffff);
            case SHORT -> narrow(value, Width.SIGNED_32, bits -> (short) bits);
            case LONG -> narrow(value, Width.SIGNED_32, bits -> bits);
            case UNSIGNED_LONG, ERROR_STATUS -> narrow(value, Width.UNSIGNED_32, bits -> bits);
            case HYPER, INT3264 -> narrow(value, Width.SIGNED_64, bits -> bits);
            case UNSIGNED_HYPER, UNSIGNED_INT3264 -> narrow(value, Width.UNSIGNED_64, bits -> bits);
            case VOID, HANDLE, HSTRING -> value;
        };
    }

    private static Computed narrow(Computed value, Width width, LongUnaryOperator cut) {
        if (value instanceof Whole whole) {
            return Whole.of(cut.applyAsLong(whole.value()), width);
        }
        return value instanceof Real real ? Whole.of(cut.applyAsLong((long) real.value()), width) : value;
    }
}
