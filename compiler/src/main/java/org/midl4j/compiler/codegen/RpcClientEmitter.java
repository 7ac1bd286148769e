package org.midl4j.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/**
 * Writes a raw RPC interface's client: its calls, and the same as futures.
 *
 * <pre>{@code
 * public final class clockClient extends RpcClient implements clock {
 *     public clockClient(Binding server) { … }
 *
 *     public static Futures futures(clockClient client) { … }
 *
 *     public long Now() throws RpcException { … }
 * }
 * }</pre>
 */
final class RpcClientEmitter {
    private static final ClassName RPC_CLIENT = ClassName.get(RuntimeNames.SUPPORT, "RpcClient");
    private static final ClassName RPC_FUTURES = ClassName.get(RuntimeNames.SUPPORT, "RpcFutures");
    private static final ClassName RPC_TARGET = ClassName.get(RuntimeNames.CALL, "RpcTarget");
    private static final ClassName BINDING = ClassName.get(RuntimeNames.RPC, "Binding");
    private static final ClassName COMPLETABLE_FUTURE = ClassName.get("java.util.concurrent", "CompletableFuture");
    private static final ClassName FUTURES = ClassName.get("", "Futures");

    private final ClientCode code;

    RpcClientEmitter(ClientCode code) {
        this.code = code;
    }

    TypeSpec emit(JavaInterface source) {
        ClassName client = source.companion("Client");
        TypeSpec.Builder type = TypeSpec.classBuilder(client)
                .addJavadoc("Calls a server of {@link $T}.\n", source.name())
                .addModifiers(PUBLIC, FINAL)
                .superclass(RPC_CLIENT)
                .addSuperinterface(source.name())
                .addStaticBlock(RuntimeNames.requireAbi().block())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Calls the server that a binding leads to.\n")
                        .addModifiers(PUBLIC)
                        .addParameter(BINDING, "server")
                        .addStatement("this($T.TYPE.target(server))", source.name())
                        .build())
                .addMethod(constructor())
                .addMethod(futures(client));
        List<JavaMethod> methods = source.allMethods();
        methods.forEach(method -> type.addMethod(call(source, client, method)));
        type.addType(futuresClass(source, client));
        methods.stream().filter(JavaMethod::isRemote).forEach(method -> {
            if (!method.inputs().isEmpty()) {
                type.addMethod(code.writer(method));
            }
            if (!method.returnsNothing()) {
                type.addMethod(code.reader(method));
            }
        });
        return type.build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(RPC_TARGET, "target")
                .addStatement("super(target)")
                .build();
    }

    private static MethodSpec futures(ClassName client) {
        return MethodSpec.methodBuilder("futures")
                .addJavadoc("Makes the calls of a client as futures.\n")
                .addModifiers(PUBLIC, STATIC)
                .returns(FUTURES)
                .addParameter(client, "client")
                .addStatement("return new Futures(client.rpcTarget())")
                .build();
    }

    private static MethodSpec call(JavaInterface source, ClassName client, JavaMethod method) {
        MethodSpec.Builder spec =
                method.signature(method.name()).addAnnotation(Override.class).addModifiers(PUBLIC);
        if (!method.isRemote()) {
            return spec.addStatement(
                            "throw $T.operation($S, $S)",
                            RuntimeNames.NOT_REMOTE,
                            source.name().simpleName(),
                            method.name())
                    .build();
        }
        return spec.addCode(Code.statement(
                        method.returnsNothing() ? "call($L)" : "return call($L)",
                        ClientCode.invocation(client, method)))
                .build();
    }

    private static TypeSpec futuresClass(JavaInterface source, ClassName client) {
        TypeSpec.Builder type = TypeSpec.classBuilder("Futures")
                .addJavadoc("The calls of {@link $T}, as futures.\n", source.name())
                .addModifiers(PUBLIC, STATIC, FINAL)
                .superclass(RPC_FUTURES)
                .addMethod(constructor().toBuilder().addModifiers(PRIVATE).build());
        for (JavaMethod method : source.allMethods()) {
            if (method.isRemote()) {
                type.addMethod(MethodSpec.methodBuilder(method.name())
                        .addJavadoc("See {@link $T#$N}.\n", source.name(), method.name())
                        .addModifiers(PUBLIC)
                        .addParameters(method.parameterSpecs())
                        .returns(ParameterizedTypeName.get(COMPLETABLE_FUTURE, method.boxedResultType()))
                        .addCode(Code.statement("return future($L)", ClientCode.invocation(client, method)))
                        .build());
            }
        }
        return type.build();
    }
}
