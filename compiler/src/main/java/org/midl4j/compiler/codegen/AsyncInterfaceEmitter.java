package org.midl4j.compiler.codegen;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;

/**
 * Writes the asynchronous twin of an interface: a {@code Begin_} and a {@code Finish_} method for each operation.
 */
final class AsyncInterfaceEmitter {
    private final AsyncNames names;

    AsyncInterfaceEmitter(AsyncNames names) {
        this.names = names;
    }

    TypeSpec emit(JavaInterface source) {
        ClassName name = source.asyncName().orElseThrow();
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addJavadoc("The asynchronous twin of {@link $T}.\n", source.name())
                .addModifiers(PUBLIC)
                .addSuperinterface(
                        source.base().flatMap(JavaInterface.JavaBase::async).orElse(RuntimeNames.IUNKNOWN))
                .addField(description(source, name));
        for (JavaMethod method : source.methods()) {
            type.addMethod(begin(source, method)
                    .addJavadoc("Begins {@link $T#$N}.\n", source.name(), method.name())
                    .addModifiers(PUBLIC, ABSTRACT)
                    .build());
            type.addMethod(finish(method)
                    .addJavadoc("Ends {@link $T#$N}.\n", source.name(), method.name())
                    .addModifiers(PUBLIC, ABSTRACT)
                    .build());
        }
        return type.build();
    }

    private static FieldSpec description(JavaInterface source, ClassName name) {
        Code calls = source.isRemote()
                ? Code.of("$T.Call::new", source.companion("Proxy"))
                : Code.of("$T::newCall", RuntimeNames.NOT_REMOTE);
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeNames.ASYNC_TYPE, name), "TYPE", PUBLIC, STATIC, FINAL)
                .initializer(Code.of(
                                "$T.of($T.class,$W$S,$W$T.TYPE,$W$L)",
                                RuntimeNames.ASYNC_TYPE,
                                name,
                                source.type().asyncUuid().orElseThrow().toString(),
                                source.name(),
                                calls)
                        .block())
                .build();
    }

    /** {@code void Begin_Quote(String symbol)}. */
    MethodSpec.Builder begin(JavaInterface source, JavaMethod method) {
        return MethodSpec.methodBuilder(names.begin(method))
                .addParameters(method.parameterSpecs())
                .addException(RuntimeNames.COM_EXCEPTION);
    }

    /** {@code double Finish_Quote()}. */
    MethodSpec.Builder finish(JavaMethod method) {
        return MethodSpec.methodBuilder(names.finish(method))
                .returns(method.resultType())
                .addException(RuntimeNames.COM_EXCEPTION);
    }
}
