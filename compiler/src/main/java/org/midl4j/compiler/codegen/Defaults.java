package org.midl4j.compiler.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.wire.Extent;
import org.midl4j.compiler.wire.Shape;

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

    CodeBlock of(Shape shape, Scope scope) {
        if (types.isNullable(shape)) {
            return CodeBlock.of("null");
        }
        return shape.match(new Shape.Cases<CodeBlock>() {
            @Override
            public CodeBlock scalar(Shape.Scalar scalar) {
                if (types.isJavaEnum(scalar)) {
                    return CodeBlock.of(
                            "$T.values()[0]",
                            types.declared(scalar.enumeration().orElseThrow()));
                }
                return switch (scalar.primitive()) {
                    case BYTE -> CodeBlock.of("(byte) 0");
                    case SHORT -> CodeBlock.of("(short) 0");
                    case CHAR -> CodeBlock.of("(char) 0");
                    case INT, ENUM -> CodeBlock.of("0");
                    case LONG, POINTER_SIZED, UNSIGNED_POINTER_SIZED -> CodeBlock.of("0L");
                    case FLOAT -> CodeBlock.of("0.0f");
                    case DOUBLE -> CodeBlock.of("0.0");
                    case BOOLEAN, VARIANT_BOOL -> CodeBlock.of("false");
                    case GUID -> CodeBlock.of("$T.NULL", RuntimeNames.GUID);
                };
            }

            @Override
            public CodeBlock composite(Shape.Composite composite) {
                return CodeBlock.of("new $T()", types.declared(composite.struct()));
            }

            @Override
            public CodeBlock choice(Shape.Choice choice) {
                CodeBlock selector = choice.selector()
                        .flatMap(each -> expressions.number(each, scope))
                        .orElseGet(() -> CodeBlock.of("$LL", anyCase(choice.union())));
                return CodeBlock.of("$T.empty($L)", types.codec(choice.union()), selector);
            }

            @Override
            public CodeBlock sequence(Shape.Sequence array) {
                return array(array, scope);
            }

            @Override
            public CodeBlock text(Shape.Text text) {
                return CodeBlock.of("$S", "");
            }

            @Override
            public CodeBlock reference(Shape.Reference pointer) {
                return of(pointer.pointee(), scope);
            }

            @Override
            public CodeBlock objectReference(Shape.ObjectReference object) {
                return CodeBlock.of("null");
            }

            @Override
            public CodeBlock handle(Shape.Handle handle) {
                return CodeBlock.of("null");
            }

            @Override
            public CodeBlock stream(Shape.Stream pipe) {
                return CodeBlock.of("$T.empty()", RuntimeNames.PIPE);
            }

            @Override
            public CodeBlock known(Shape.Known known) {
                return switch (known.type()) {
                    case BSTR, SAFEARRAY -> CodeBlock.of("null");
                    case VARIANT -> CodeBlock.of("$T.EMPTY", types.plain(known));
                    case CURRENCY, DECIMAL -> CodeBlock.of("$T.ZERO", types.plain(known));
                };
            }

            @Override
            public CodeBlock converted(Shape.Converted converted) {
                return CodeBlock.of("null"); // which travels as zeros
            }

            @Override
            public CodeBlock binding(Shape.Binding binding) {
                return CodeBlock.of("null");
            }

            @Override
            public CodeBlock skipped(Shape.Skipped skipped) {
                return CodeBlock.of("null");
            }

            @Override
            public CodeBlock nothing(Shape.Nothing nothing) {
                return CodeBlock.of("null");
            }

            @Override
            public CodeBlock opaque(Shape.Opaque opaque) {
                return CodeBlock.of("null");
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
    private CodeBlock array(Shape.Sequence array, Scope scope) {
        TypeName innermost = types.plain(array.element());
        CodeBlock element = of(array.element(), scope);
        boolean zeros = isImplicit(array.element());
        List<CodeBlock> lengths = new ArrayList<>();
        long total = 1;
        for (Extent extent : array.dimensions()) {
            if (extent.fixed().isPresent()) {
                lengths.add(
                        CodeBlock.of("$L", extent.varying() ? 0 : extent.fixed().getAsLong()));
                total *= extent.varying() ? 0 : extent.fixed().getAsLong();
            } else {
                Optional<CodeBlock> size = extent.varying()
                        ? Optional.empty()
                        : extent.size().flatMap(each -> expressions.number(each, scope));
                lengths.add(size.map(code -> CodeBlock.of("$T.length($L)", RuntimeNames.EMPTY, code))
                        .orElse(CodeBlock.of("0")));
                total = size.isPresent() ? Long.MAX_VALUE : 0;
            }
        }
        if (total == 0) {
            lengths = new ArrayList<>(Collections.nCopies(lengths.size(), CodeBlock.of("0")));
        }
        if (!zeros && total != 0) {
            return filled(innermost, element, lengths, total);
        }
        return brackets(innermost, lengths);
    }

    /** {@code new int[2][3]}, also where the elements are arrays themselves. */
    private static CodeBlock brackets(TypeName innermost, List<CodeBlock> lengths) {
        TypeName base = innermost.withoutAnnotations();
        StringBuilder rest = new StringBuilder();
        while (base instanceof ArrayTypeName inner) {
            rest.append("[]");
            base = inner.componentType().withoutAnnotations();
        }
        CodeBlock.Builder code = CodeBlock.builder().add("new $T", base);
        lengths.forEach(length -> code.add("[$L]", length));
        return code.add(rest.toString()).build();
    }

    private static CodeBlock filled(TypeName innermost, CodeBlock element, List<CodeBlock> lengths, long total) {
        if (lengths.size() == 1 && total <= MOST_FILLED) {
            List<CodeBlock> all = new ArrayList<>(Collections.nCopies((int) total, element));
            return CodeBlock.of("new $T[] {$L}", innermost, CodeBlock.join(all, ", "));
        }
        return CodeBlock.of("$T.filled($L, () -> $L)", RuntimeNames.EMPTY, brackets(innermost, lengths), element);
    }
}
