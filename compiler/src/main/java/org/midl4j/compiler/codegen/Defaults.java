package org.midl4j.compiler.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.ast.Expr.BinaryOperator;
import org.midl4j.compiler.model.Enumerator;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.wire.Extent;
import org.midl4j.compiler.wire.Shape;
import org.midl4j.compiler.wire.Shapes;

/** The value of a shape that nobody has set: zeros, nulls, no elements. */
final class Defaults {
    private static final int MOST_FILLED = 16;

    private final JavaTypes types;
    private final Expressions expressions;

    Defaults(JavaTypes types, Expressions expressions) {
        this.types = types;
        this.expressions = expressions;
    }

    /** Whether it is what a Java field has anyway. */
    boolean isImplicit(Shape shape) {
        if (types.isNullable(shape)
                || shape instanceof Shape.Skipped
                || shape instanceof Shape.Converted
                || shape instanceof Shape.Opaque) {
            return true;
        }
        return shape instanceof Shape.Scalar && types.plain(shape).isPrimitive();
    }

    /**
     * The discriminant that a structure has at first, for a union in it that has no arm for 0, or for the first of the
     * constants of a Java enum.
     */
    Optional<Code> discriminant(Struct struct, Field field) {
        if (field.name().isEmpty() || !(Shapes.of(field) instanceof Shape.Scalar scalar)) {
            return Optional.empty();
        }
        for (Field each : struct.fields()) {
            if (Shapes.of(each) instanceof Shape.Choice choice
                    && choice.selector()
                            .filter(selector -> selector instanceof Expression.Variable variable
                                    && variable.name().equals(field.name().get()))
                            .isPresent()) {
                return discriminant(scalar, anyCase(choice.union()));
            }
        }
        return Optional.empty();
    }

    private Optional<Code> discriminant(Shape.Scalar scalar, long wanted) {
        if (types.isJavaEnum(scalar)) {
            List<Enumerator> all = scalar.enumeration().orElseThrow().enumerators();
            return all.get(0).value() == wanted || all.stream().noneMatch(each -> each.value() == wanted)
                    ? Optional.empty()
                    : Optional.of(Code.of(
                            "$T.of($L)", types.declared(scalar.enumeration().orElseThrow()), wanted));
        }
        if (wanted == 0) {
            return Optional.empty();
        }
        return switch (scalar.primitive()) {
            case INT, ENUM -> Optional.of(Code.of("$L", (int) wanted));
            case LONG -> Optional.of(Code.of("$LL", wanted));
            case BYTE, SHORT, CHAR -> Optional.of(Code.of("($T) $L", types.plain(scalar), wanted));
            case BOOLEAN -> Optional.of(Code.of("true"));
            default -> Optional.empty();
        };
    }

    Code of(Shape shape, Scope scope) {
        if (types.isNullable(shape)) {
            return Code.of("null");
        }
        return shape.match(new Shape.Cases<Code>() {
            @Override
            public Code scalar(Shape.Scalar scalar) {
                if (types.isJavaEnum(scalar)) {
                    return Code.of(
                            "$T.values()[0]",
                            types.declared(scalar.enumeration().orElseThrow()));
                }
                return switch (scalar.primitive()) {
                    case BYTE -> Code.of("(byte) 0");
                    case SHORT -> Code.of("(short) 0");
                    case CHAR -> Code.of("(char) 0");
                    case INT, ENUM -> Code.of("0");
                    case LONG, POINTER_SIZED, UNSIGNED_POINTER_SIZED -> Code.of("0L");
                    case FLOAT -> Code.of("0.0f");
                    case DOUBLE -> Code.of("0.0");
                    case BOOLEAN, VARIANT_BOOL -> Code.of("false");
                    case GUID -> Code.of("$T.NULL", RuntimeNames.GUID);
                };
            }

            @Override
            public Code composite(Shape.Composite composite) {
                return Code.of("new $T()", types.declared(composite.struct()));
            }

            @Override
            public Code choice(Shape.Choice choice) {
                Code selector = choice.selector()
                        .flatMap(each -> expressions.number(each, scope))
                        .orElseGet(() -> Code.of("$LL", anyCase(choice.union())));
                return Code.of("$T.empty($L)", types.codec(choice.union()), selector);
            }

            @Override
            public Code sequence(Shape.Sequence array) {
                return array(array, scope);
            }

            @Override
            public Code text(Shape.Text text) {
                return Code.of("$S", "");
            }

            @Override
            public Code reference(Shape.Reference pointer) {
                return of(pointer.pointee(), scope);
            }

            @Override
            public Code objectReference(Shape.ObjectReference object) {
                return Code.of("null");
            }

            @Override
            public Code handle(Shape.Handle handle) {
                return Code.of("null");
            }

            @Override
            public Code stream(Shape.Stream pipe) {
                return Code.of("$T.empty()", RuntimeNames.PIPE);
            }

            @Override
            public Code known(Shape.Known known) {
                return switch (known.type()) {
                    case BSTR, SAFEARRAY -> Code.of("null");
                    case VARIANT -> Code.of("$T.EMPTY", types.plain(known));
                    case CURRENCY, DECIMAL -> Code.of("$T.ZERO", types.plain(known));
                };
            }

            @Override
            public Code converted(Shape.Converted converted) {
                return Code.of("null"); // which travels as zeros
            }

            @Override
            public Code binding(Shape.Binding binding) {
                return Code.of("null");
            }

            @Override
            public Code skipped(Shape.Skipped skipped) {
                return Code.of("null");
            }

            @Override
            public Code nothing(Shape.Nothing nothing) {
                return Code.of("null");
            }

            @Override
            public Code opaque(Shape.Opaque opaque) {
                return Code.of("null");
            }
        });
    }

    /** A discriminant that has an arm: 0 if it has one. */
    private static long anyCase(Union union) {
        boolean zero = union.arms().stream()
                .anyMatch(arm -> arm.isDefault() || arm.cases().contains(0L));
        return zero
                ? 0
                : union.arms().stream()
                        .flatMap(arm -> arm.cases().stream())
                        .findFirst()
                        .orElse(0L);
    }

    /** A fixed array is complete; another one has as many elements as its size says, or none. */
    private Code array(Shape.Sequence array, Scope scope) {
        TypeName innermost = types.plain(array.element());
        Code element = of(array.element(), scope);
        boolean zeros = isImplicit(array.element());
        List<Code> lengths = new ArrayList<>();
        long total = 1;
        for (Extent extent : array.dimensions()) {
            if (extent.fixed().isPresent() && !extent.varying()) {
                lengths.add(Code.of("$L", extent.fixed().getAsLong()));
                total *= extent.fixed().getAsLong();
            } else {
                Optional<Code> size = (extent.varying() ? end(extent) : extent.size())
                        .flatMap(each -> expressions.number(each, scope));
                lengths.add(size.map(code -> Code.of("$T.length($L)", RuntimeNames.EMPTY, code))
                        .orElse(Code.of("0")));
                total = size.isPresent() ? Long.MAX_VALUE : 0;
            }
        }
        if (total == 0) {
            lengths = new ArrayList<>(Collections.nCopies(lengths.size(), Code.of("0")));
        }
        if (!zeros && total != 0) {
            return filled(innermost, element, lengths, total);
        }
        return brackets(innermost, lengths);
    }

    /** How many elements there have to be for those that are sent; nothing is sent where nobody says how many. */
    private static Optional<Expression> end(Extent extent) {
        return extent.first().isEmpty()
                ? extent.length()
                : extent.length()
                        .map(length -> new Expression.Binary(
                                BinaryOperator.ADD, extent.first().get(), length));
    }

    /** {@code new int[2][3]}, also where the elements are arrays themselves. */
    private static Code brackets(TypeName innermost, List<Code> lengths) {
        TypeName base = innermost.withoutAnnotations();
        StringBuilder rest = new StringBuilder();
        while (base instanceof ArrayTypeName inner) {
            rest.append("[]");
            base = inner.componentType().withoutAnnotations();
        }
        Code.Builder code = Code.builder().add("new $T", base);
        lengths.forEach(length -> code.add("[$L]", length));
        return code.add(rest.toString()).build();
    }

    private static Code filled(TypeName innermost, Code element, List<Code> lengths, long total) {
        if (lengths.size() == 1 && total <= MOST_FILLED) {
            List<Code> all = new ArrayList<>(Collections.nCopies((int) total, element));
            return Code.of("new $T[] {$L}", innermost, Code.join(all, ", "));
        }
        return Code.of("$T.filled($L, () -> $L)", RuntimeNames.EMPTY, brackets(innermost, lengths), element);
    }
}
