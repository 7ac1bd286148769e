package org.midl4j.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.wire.Planner;
import org.midl4j.compiler.wire.Shape;
import org.midl4j.compiler.wire.Shapes;

/** Writes a structure: a class with public fields that compares and prints them. */
final class StructEmitter {
    private static final int MOST_IN_ONE_EXPRESSION = 200;

    private static final int MOST_PARAMETERS = 100;

    private final JavaTypes types;
    private final JavaNames names;
    private final Planner planner;
    private final Defaults defaults;

    /** A field in Java. */
    private record Part(String name, TypeName type, Shape shape, Optional<Code> initial, String doc) {}

    StructEmitter(JavaTypes types, JavaNames names, Planner planner, Defaults defaults) {
        this.types = types;
        this.names = names;
        this.planner = planner;
        this.defaults = defaults;
    }

    TypeSpec emit(Struct source) {
        ClassName name = types.declared(source);
        List<Part> parts = parts(source);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(JavaDocs.of(source.doc(), source.attributes()))
                .addModifiers(PUBLIC, FINAL);
        parts.forEach(part -> type.addField(field(part)));
        // A field hides a class of its name wherever both could be meant.
        type.alwaysQualify(parts.stream()
                .map(Part::name)
                .filter(JavaNames.CALLED::contains)
                .toArray(String[]::new));
        type.addMethod(MethodSpec.constructorBuilder().addModifiers(PUBLIC).build());
        if (!parts.isEmpty() && parts.size() <= MOST_PARAMETERS) {
            type.addMethod(allFields(parts));
        }
        if (!planner.isRecursive(source)) {
            type.addMethod(equality(name, parts)).addMethod(hash(parts));
        }
        return type.addMethod(text(name, parts)).build();
    }

    private List<Part> parts(Struct source) {
        List<String> javaNames = names.fields(source, source.fields());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < source.fields().size(); i++) {
            Field field = source.fields().get(i);
            Shape shape = Shapes.of(field);
            if (!(shape instanceof Shape.Skipped)) {
                parts.add(new Part(
                        javaNames.get(i), types.of(shape), shape, defaults.discriminant(source, field), field.doc()));
            }
        }
        return parts;
    }

    private FieldSpec field(Part part) {
        FieldSpec.Builder field =
                FieldSpec.builder(part.type(), part.name(), PUBLIC).addJavadoc(JavaDocs.of(part.doc()));
        if (part.initial().isPresent()) {
            field.initializer(part.initial().get().block());
        } else if (!defaults.isImplicit(part.shape())) {
            field.initializer(defaults.of(part.shape(), Scope.NONE).block());
        }
        return field.build();
    }

    private static MethodSpec allFields(List<Part> parts) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(PUBLIC);
        Code.Builder code = Code.builder();
        for (Part part : parts) {
            constructor.addParameter(
                    ParameterSpec.builder(part.type(), part.name()).build());
            code.addStatement("this.$N = $N", part.name(), part.name());
        }
        return constructor.addCode(code.build().block()).build();
    }

    private MethodSpec equality(ClassName name, List<Part> parts) {
        Locals locals = new Locals();
        parts.forEach(part -> locals.reserve(part.name()));
        String other = locals.fresh("other");
        String that = locals.fresh("that");
        Code.Builder code = Code.builder();
        if (isLong(parts)) {
            String same = locals.fresh("same");
            code.beginControlFlow("if (!($L instanceof $T $L))", other, name, that)
                    .addStatement("return false")
                    .endControlFlow()
                    .addStatement("boolean $L = true", same);
            for (int from = 0; from < parts.size(); from += MOST_IN_ONE_EXPRESSION) {
                int to = Math.min(parts.size(), from + MOST_IN_ONE_EXPRESSION);
                Code.Builder some = Code.builder().add("$L = $L", same, same);
                parts.subList(from, to).forEach(part -> some.add("\n&& $L", equal(part, that)));
                code.addStatement(some.build());
            }
            code.addStatement("return $L", same);
        } else if (parts.isEmpty()) {
            code.addStatement("return $L instanceof $T", other, name);
        } else {
            Code.Builder all = Code.builder().add("return $L instanceof $T $L", other, name, that);
            parts.forEach(part -> all.add("\n&& $L", equal(part, that)));
            code.addStatement(all.build());
        }
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(boolean.class)
                .addParameter(RuntimeNames.nullable(ClassName.OBJECT), other)
                .addCode(code.build().block())
                .build();
    }

    private static Code equal(Part part, String that) {
        TypeName type = part.type().withoutAnnotations();
        if (type.equals(TypeName.FLOAT) || type.equals(TypeName.DOUBLE)) {
            return Code.of("$T.compare($N, $L.$N) == 0", type.box(), part.name(), that, part.name());
        }
        if (type.isPrimitive()) {
            return Code.of("$N == $L.$N", part.name(), that, part.name());
        }
        if (type instanceof ArrayTypeName array) {
            String method = isDeep(array) ? "deepEquals" : "equals";
            return Code.of("$T.$L($N, $L.$N)", Arrays.class, method, part.name(), that, part.name());
        }
        return Code.of("$T.equals($N, $L.$N)", Objects.class, part.name(), that, part.name());
    }

    private static boolean isDeep(ArrayTypeName array) {
        return array.componentType().withoutAnnotations() instanceof ArrayTypeName;
    }

    private static MethodSpec hash(List<Part> parts) {
        List<Code> values = new ArrayList<>();
        for (Part part : parts) {
            if (part.type().withoutAnnotations() instanceof ArrayTypeName array) {
                String method = isDeep(array) ? "deepHashCode" : "hashCode";
                values.add(Code.of("$T.$L($N)", Arrays.class, method, part.name()));
            } else {
                values.add(Code.of("$N", part.name()));
            }
        }
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(int.class)
                .addCode(
                        parts.isEmpty()
                                ? Code.statement("return 1")
                                : Code.statement("return $T.hash($L)", Objects.class, Code.join(values, ",$W")))
                .build();
    }

    private MethodSpec text(ClassName name, List<Part> parts) {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(String.class)
                .addCode(isLong(parts) ? appended(name, parts) : joined(name, parts))
                .build();
    }

    /** Whether there are more fields than the Java compiler can take in one expression. */
    private static boolean isLong(List<Part> parts) {
        return parts.size() > MOST_IN_ONE_EXPRESSION;
    }

    private CodeBlock appended(ClassName name, List<Part> parts) {
        Locals locals = new Locals();
        parts.forEach(part -> locals.reserve(part.name()));
        String text = locals.fresh("text");
        Code.Builder code =
                Code.builder().addStatement("$T $L = new $T()", StringBuilder.class, text, StringBuilder.class);
        String before = name.simpleName() + "{";
        for (Part part : parts) {
            code.addStatement("$L.append($S).append($L)", text, before + part.name() + "=", shown(part));
            before = ", ";
        }
        return code.addStatement("return $L.append('}').toString()", text)
                .build()
                .block();
    }

    private CodeBlock joined(ClassName name, List<Part> parts) {
        Code.Builder code = Code.builder().add("return ");
        String before = name.simpleName() + "{";
        for (Part part : parts) {
            code.add("$S + $L$W+ ", before + part.name() + "=", shown(part));
            before = ", ";
        }
        code.add("$S", parts.isEmpty() ? before + "}" : "}");
        return Code.statement("$L", code.build());
    }

    /** What leads back to a value of the same type is not followed. */
    private Code shown(Part part) {
        if (leadsToRecursion(part.shape())) {
            return Code.of("($N == null ? $S : $S)", part.name(), "null", "…");
        }
        if (part.type().withoutAnnotations() instanceof ArrayTypeName array) {
            return Code.of("$T.$L($N)", Arrays.class, isDeep(array) ? "deepToString" : "toString", part.name());
        }
        return Code.of("$N", part.name());
    }

    private boolean leadsToRecursion(Shape shape) {
        if (shape instanceof Shape.Composite struct) {
            return planner.isRecursive(struct.struct());
        }
        if (shape instanceof Shape.Choice union) {
            return planner.isRecursive(union.union());
        }
        if (shape instanceof Shape.Reference pointer) {
            return leadsToRecursion(pointer.pointee());
        }
        return shape instanceof Shape.Sequence array && leadsToRecursion(array.element());
    }
}
