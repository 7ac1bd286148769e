package org.midl4j.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.Enumerator;

/** Writes an enumeration: a class of constants, or a Java enum. */
final class EnumEmitter {
    private static final ClassName BAD_STUB_DATA = ClassName.get(RuntimeNames.NDR, "BadStubData");

    private static final int MOST_IN_ONE_SWITCH = 1000;

    private final JavaTypes types;

    EnumEmitter(JavaTypes types) {
        this.types = types;
    }

    TypeSpec emit(Enumeration source) {
        return types.isJavaEnum(source) ? javaEnum(source) : constants(source);
    }

    private TypeSpec constants(Enumeration source) {
        ClassName name = types.declared(source);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(JavaDocs.of(source.doc(), source.attributes()))
                .addModifiers(PUBLIC, FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        Set<String> used = new HashSet<>();
        Map<Integer, String> byValue = new LinkedHashMap<>();
        for (Enumerator each : source.enumerators()) {
            String constant = JavaNames.constant(each.name(), used);
            byValue.putIfAbsent(each.value(), constant);
            type.addField(FieldSpec.builder(int.class, constant, PUBLIC, STATIC, FINAL)
                    .addJavadoc(JavaDocs.of(each.doc(), each.attributes()))
                    .initializer("$L", number(each.value()))
                    .build());
        }
        return type.addMethods(nameOf(byValue)).build();
    }

    /** {@code nameOf}, in as many methods as the JVM needs. */
    private static List<MethodSpec> nameOf(Map<Integer, String> byValue) {
        List<String> all = new ArrayList<>(byValue.values());
        List<MethodSpec> methods = new ArrayList<>();
        for (int from = 0; from == 0 || from < all.size(); from += MOST_IN_ONE_SWITCH) {
            List<String> some = all.subList(from, Math.min(all.size(), from + MOST_IN_ONE_SWITCH));
            boolean last = from + MOST_IN_ONE_SWITCH >= all.size();
            String otherwise = last ? "Integer.toString(value)" : "nameOf" + (methods.size() + 2) + "(value)";
            Code.Builder code = Code.builder();
            if (some.isEmpty()) {
                code.addStatement("return $L", otherwise);
            } else {
                code.add("return switch (value) {\n$>");
                some.forEach(constant -> code.addStatement("case $N -> $S", constant, constant));
                code.addStatement("default -> $L", otherwise).add("$<};\n");
            }
            MethodSpec.Builder method = from == 0
                    ? MethodSpec.methodBuilder("nameOf")
                            .addJavadoc("The name of a value, or its digits.\n")
                            .addModifiers(PUBLIC, STATIC)
                    : MethodSpec.methodBuilder("nameOf" + (methods.size() + 1)).addModifiers(PRIVATE, STATIC);
            methods.add(method.returns(String.class)
                    .addParameter(int.class, "value")
                    .addCode(code.build().block())
                    .build());
        }
        return methods;
    }

    /** Numbers that look like flags are written as such. */
    private static String number(int value) {
        return value > 0xffff || value < -0xffff ? "0x" + Integer.toHexString(value) : Integer.toString(value);
    }

    private TypeSpec javaEnum(Enumeration source) {
        ClassName name = types.declared(source);
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addJavadoc(JavaDocs.of(source.doc(), source.attributes()))
                .addModifiers(PUBLIC);
        Set<String> used = new HashSet<>();
        Map<Integer, String> byValue = new LinkedHashMap<>();
        for (Enumerator each : source.enumerators()) {
            String constant = JavaNames.constant(each.name(), used);
            byValue.putIfAbsent(each.value(), constant);
            type.addEnumConstant(
                    constant,
                    TypeSpec.anonymousClassBuilder("$L", number(each.value()))
                            .addJavadoc(JavaDocs.of(each.doc(), each.attributes()))
                            .build());
        }
        type.addField(int.class, "value", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(int.class, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(MethodSpec.methodBuilder("value")
                        .addJavadoc("The number that is sent.\n")
                        .addModifiers(PUBLIC)
                        .returns(int.class)
                        .addStatement("return value")
                        .build());
        Code.Builder code = Code.builder().add("return switch (value) {\n$>");
        byValue.forEach((value, constant) -> code.addStatement("case $L -> $N", number(value), constant));
        code.addStatement("default -> throw new $T($S + value)", BAD_STUB_DATA, "not a " + source.name() + ": ")
                .add("$<};\n");
        return type.addMethod(MethodSpec.methodBuilder("of")
                        .addJavadoc("The constant of a number that was received.\n")
                        .addModifiers(PUBLIC, STATIC)
                        .returns(name)
                        .addParameter(int.class, "value")
                        .addCode(code.build().block())
                        .build())
                .build();
    }
}
