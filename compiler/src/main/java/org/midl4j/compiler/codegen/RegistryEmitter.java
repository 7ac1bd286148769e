package org.midl4j.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.midl4j.compiler.model.Constant;
import org.midl4j.compiler.model.Value;
import org.midl4j.compiler.wire.Primitive;
import org.midl4j.compiler.wire.Shape;
import org.midl4j.compiler.wire.Shapes;

/** Writes what a file declares as a whole: its constants, and its interfaces by IID. */
final class RegistryEmitter {
    static final ClassName INTERFACE_REGISTRY = ClassName.get(RuntimeNames.CALL, "InterfaceRegistry");

    /** One method must not become too large for the JVM. */
    private static final int MOST_IN_ONE_SWITCH = 400;

    /** An interface to be found by an IID, its own or its asynchronous twin's. */
    private record Entry(UUID iid, ClassName type, String comment) {}

    TypeSpec emit(ClassName name, String file, List<JavaInterface> interfaces, List<Constant> constants) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("What is declared in {@code $L}.\n", JavaDocs.disarm(file))
                .addModifiers(PUBLIC, FINAL)
                .addSuperinterface(INTERFACE_REGISTRY);
        Set<String> used = new HashSet<>();
        constants.forEach(constant -> constant(constant, used).ifPresent(type::addField));
        type.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc("For {@code META-INF/services}.\n")
                .addModifiers(PUBLIC)
                .build());
        find(type, interfaces);
        return type.build();
    }

    // ---- constants ----

    private static Optional<FieldSpec> constant(Constant constant, Set<String> used) {
        Optional<Literal> literal = literal(constant);
        return literal.map(value -> FieldSpec.builder(
                        value.type(), JavaNames.constant(constant.name(), used), PUBLIC, STATIC, FINAL)
                .addJavadoc(JavaDocs.of(constant.doc(), constant.attributes()))
                .initializer(value.code().block())
                .build());
    }

    private record Literal(TypeName type, Code code) {}

    private static Optional<Literal> literal(Constant constant) {
        if (constant.value() instanceof Value.Text text) {
            return Optional.of(new Literal(ClassName.get(String.class), Strings.literal(text.value())));
        }
        if (constant.value() instanceof Value.Real real) {
            return Optional.of(new Literal(TypeName.DOUBLE, real(real.value())));
        }
        if (constant.value() instanceof Value.Guid guid) {
            return Optional.of(new Literal(
                    RuntimeNames.GUID,
                    Code.of("$T.of($S)", RuntimeNames.GUID, guid.value().toString())));
        }
        if (!(constant.value() instanceof Value.Whole whole)) {
            return Optional.empty();
        }
        long value = whole.value();
        Primitive primitive =
                Shapes.of(constant.type()) instanceof Shape.Scalar scalar ? scalar.primitive() : Primitive.LONG;
        return Optional.of(
                switch (primitive) {
                    case BOOLEAN, VARIANT_BOOL -> new Literal(TypeName.BOOLEAN, Code.of("$L", value != 0));
                    case BYTE -> new Literal(TypeName.BYTE, Code.of("$L", (byte) value));
                    case SHORT -> new Literal(TypeName.SHORT, Code.of("$L", (short) value));
                    case CHAR -> new Literal(TypeName.CHAR, Code.of("$L", value & 0xffff));
                    case INT, ENUM -> new Literal(TypeName.INT, Code.of("$L", whole((int) value)));
                    case FLOAT -> new Literal(TypeName.FLOAT, Code.of("$L", value));
                    case DOUBLE -> new Literal(TypeName.DOUBLE, Code.of("$L", value));
                    case LONG, POINTER_SIZED, UNSIGNED_POINTER_SIZED, GUID ->
                        new Literal(TypeName.LONG, Code.of("$LL", value));
                });
    }

    private static Code real(double value) {
        if (Double.isNaN(value)) {
            return Code.of("Double.NaN");
        }
        if (Double.isInfinite(value)) {
            return Code.of(value > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY");
        }
        return Code.of("$L", value);
    }

    private static String whole(int value) {
        return value > 0xffff || value < -0xffff ? "0x" + Integer.toHexString(value) : Integer.toString(value);
    }

    // ---- interfaces ----

    private static void find(TypeSpec.Builder type, List<JavaInterface> interfaces) {
        List<Entry> entries = new ArrayList<>();
        for (JavaInterface each : interfaces) {
            each.type()
                    .uuid()
                    .ifPresent(iid ->
                            entries.add(new Entry(iid, each.name(), each.name().simpleName())));
            if (each.asyncName().isPresent()) {
                each.type()
                        .asyncUuid()
                        .ifPresent(iid -> entries.add(new Entry(
                                iid, each.name(), each.asyncName().get().simpleName())));
            }
        }
        Map<Integer, List<Entry>> byHash = new TreeMap<>();
        for (Entry entry : entries) {
            byHash.computeIfAbsent(hash(entry.iid()), key -> new ArrayList<>()).add(entry);
        }
        List<Map.Entry<Integer, List<Entry>>> all = new ArrayList<>(byHash.entrySet());
        int parts = Math.max(1, (all.size() + MOST_IN_ONE_SWITCH - 1) / MOST_IN_ONE_SWITCH);
        for (int part = 0; part < parts; part++) {
            int from = part * MOST_IN_ONE_SWITCH;
            List<Map.Entry<Integer, List<Entry>>> some =
                    all.subList(from, Math.min(all.size(), from + MOST_IN_ONE_SWITCH));
            String otherwise = part + 1 < parts ? "find" + (part + 2) + "(iid)" : "null";
            type.addMethod(find(part, some, otherwise));
        }
    }

    private static MethodSpec find(int part, List<Map.Entry<Integer, List<Entry>>> entries, String otherwise) {
        MethodSpec.Builder method = part == 0
                ? MethodSpec.methodBuilder("find").addAnnotation(Override.class).addModifiers(PUBLIC)
                : MethodSpec.methodBuilder("find" + (part + 1)).addModifiers(PRIVATE, STATIC);
        method.returns(RuntimeNames.nullable(ParameterizedTypeName.get(
                        RuntimeNames.INTERFACE_TYPE, WildcardTypeName.subtypeOf(Object.class))))
                .addParameter(RuntimeNames.GUID, "iid");
        if (entries.isEmpty()) {
            return method.addStatement("return null").build();
        }
        Code.Builder code = Code.builder().add("return switch (iid.hashCode()) {\n$>");
        for (Map.Entry<Integer, List<Entry>> entry : entries) {
            code.add("case 0x$L -> ", Integer.toHexString(entry.getKey()));
            for (Entry each : entry.getValue()) {
                code.add(
                        "iid.is(0x$LL, 0x$LL) ? $T.TYPE : ",
                        hex(each.iid().getMostSignificantBits()),
                        hex(each.iid().getLeastSignificantBits()),
                        each.type());
            }
            code.add(
                    "null; // $L\n",
                    entry.getValue().stream().map(Entry::comment).toList().get(0));
        }
        code.addStatement("default -> $L", otherwise).add("$<};\n");
        return method.addCode(code.build().block()).build();
    }

    private static String hex(long value) {
        return HexFormat.of().toHexDigits(value);
    }

    /** What the runtime's {@code Guid.hashCode()} promises to be. */
    private static int hash(UUID iid) {
        return 31 * Long.hashCode(iid.getMostSignificantBits()) + Long.hashCode(iid.getLeastSignificantBits());
    }
}
