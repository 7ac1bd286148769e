package org.midl4j.compiler.codegen;

import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Optional;

/** Writes the client's side: the proxy, its call object and its futures, which share what they write and read. */
final class ProxyEmitter {
    private static final ClassName PROXY = ClassName.get(RuntimeNames.SUPPORT, "Proxy");
    private static final ClassName CLIENT_CALL = ClassName.get(RuntimeNames.SUPPORT, "ClientCall");
    private static final ClassName PROXY_FUTURES = ClassName.get(RuntimeNames.SUPPORT, "ProxyFutures");
    private static final ClassName PROXY_TARGET = ClassName.get(RuntimeNames.CALL, "ProxyTarget");
    private static final ClassName COMPLETABLE_FUTURE = ClassName.get("java.util.concurrent", "CompletableFuture");

    private final AsyncInterfaceEmitter async;
    private final AsyncNames names;
    private final ClientCode code;

    ProxyEmitter(AsyncInterfaceEmitter async, AsyncNames names, ClientCode code) {
        this.async = async;
        this.names = names;
        this.code = code;
    }

    TypeSpec emit(JavaInterface source) {
        ClassName proxy = source.companion("Proxy");
        TypeSpec.Builder type = TypeSpec.classBuilder(proxy)
                .addJavadoc("Calls an {@link $T} elsewhere.\n", source.name())
                .addModifiers(PUBLIC)
                .superclass(base(source, "Proxy", Optional.empty(), PROXY))
                .addSuperinterface(source.name())
                .addStaticBlock(RuntimeNames.requireAbi().block())
                .addMethod(constructor().build())
                .addMethod(futures(source));
        source.methods().forEach(method -> type.addMethod(call(source, proxy, method)));
        if (source.asyncName().isPresent()) {
            type.addType(callObject(source, proxy, source.asyncName().get()));
        }
        type.addType(futuresClass(source, proxy));
        source.methods().stream()
                .filter(JavaMethod::isRemote)
                .map(JavaMethod::travelling)
                .forEach(method -> {
                    if (!method.inputs().isEmpty()) {
                        type.addMethod(code.writer(method));
                    }
                    if (!method.returnsNothing()) {
                        type.addMethod(code.reader(method));
                    }
                });
        return type.build();
    }

    /** What a class extends: the same class of the base interface, or the runtime's. */
    private static ClassName base(JavaInterface source, String suffix, Optional<String> nested, ClassName otherwise) {
        return source.base()
                .filter(base ->
                        !nested.equals(Optional.of("Call")) || base.async().isPresent())
                .map(base -> JavaInterface.companion(base.name(), suffix))
                .map(base -> nested.map(base::nestedClass).orElse(base))
                .orElse(otherwise);
    }

    private static MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(PROTECTED)
                .addParameter(PROXY_TARGET, "target")
                .addStatement("super(target)");
    }

    private static MethodSpec futures(JavaInterface source) {
        return MethodSpec.methodBuilder("futures")
                .addJavadoc("Makes the calls of a proxy as futures.\n")
                .addModifiers(PUBLIC, STATIC)
                .returns(ClassName.get("", "Futures"))
                .addParameter(source.name(), "proxy")
                .addException(RuntimeNames.COM_EXCEPTION)
                .addStatement("return new Futures(targetOf(proxy, $T.TYPE))", source.name())
                .build();
    }

    // ---- the three ways to call ----

    private static MethodSpec call(JavaInterface source, ClassName proxy, JavaMethod method) {
        MethodSpec.Builder spec =
                method.signature(method.name()).addAnnotation(Override.class).addModifiers(PUBLIC);
        if (!method.isRemote()) {
            return spec.addStatement(
                            "throw $T.method($S, $S)",
                            RuntimeNames.NOT_REMOTE,
                            source.name().simpleName(),
                            method.name())
                    .build();
        }
        if (method.bond().isPresent()) {
            return spec.addCode(
                            bonded(source, proxy, method, method.bond().get()).block())
                    .build();
        }
        return spec.addCode(Code.statement(
                        method.returnsNothing() ? "$L($L)" : "return $L($L)",
                        method.hidesHresult() ? "call" : "callForHResult",
                        ClientCode.invocation(proxy, method)))
                .build();
    }

    // ---- call_as ----

    /** A call by way of the author's bond: what is sent is made of the arguments, and the result of what came. */
    private static Code bonded(JavaInterface source, ClassName proxy, JavaMethod method, Bond bond) {
        Locals locals = method.locals();
        Code call = Code.of(
                "$L($L)", bond.remote().hidesHresult() ? "call" : "callForHResult", sent(proxy, method, bond, locals));
        Code constant = method.types().bond(method, bond);
        Code.Builder body = Code.builder().add(toRemote(method, bond, locals));
        if (method.returnsNothing()) {
            body.addStatement(call);
        } else if (bond.remote().returnsNothing()) {
            body.addStatement(call).addStatement("return $L.fromRemote()", constant);
        } else {
            body.addStatement("return $L.fromRemote($L)", constant, call);
        }
        return located(source.name().simpleName(), method.name(), body.build(), locals);
    }

    private static Code beginBonded(String face, String name, ClassName proxy, JavaMethod method, Bond bond) {
        Locals locals = method.locals();
        Code invocation = sent(proxy, method, bond, locals);
        Code body = Code.builder()
                .add(toRemote(method, bond, locals))
                .addStatement("$L($L)", bond.remote().hidesHresult() ? "begin" : "beginForHResult", invocation)
                .build();
        return located(face, name, body, locals);
    }

    private static Code finishBonded(String face, String name, JavaMethod method, Bond bond) {
        Locals locals = method.locals();
        Code constant = method.types().bond(method, bond);
        Code.Builder body = Code.builder();
        if (method.returnsNothing() || bond.remote().returnsNothing()) {
            body.addStatement("finish($L)", method.opnum());
            if (!method.returnsNothing()) {
                body.addStatement("return $L.fromRemote()", constant);
            }
        } else {
            String came = locals.fresh("came");
            body.addStatement("$T $L = finish($L)", bond.remote().resultType(), came, method.opnum())
                    .addStatement("return $L.fromRemote($L)", constant, came);
        }
        return located(face, name, body.build(), locals);
    }

    /** {@code IFoo.RemoteReadArguments sent = READ_BOND.toRemote(…);} and a variable for each of them. */
    private static Code toRemote(JavaMethod method, Bond bond, Locals locals) {
        String sent = locals.fresh("sent");
        Code constant = method.types().bond(method, bond);
        return Code.builder()
                .addStatement(
                        "$T $L = $T.made($L.toRemote($L), $L, $S)",
                        bond.sent(),
                        sent,
                        RuntimeNames.BONDS,
                        constant,
                        method.arguments(""),
                        constant,
                        "toRemote")
                .build();
    }

    private static Code sent(ClassName proxy, JavaMethod method, Bond bond, Locals locals) {
        return ClientCode.invocation(
                proxy, bond.remote(), locals, method.locals().fresh("sent"));
    }

    /** Adds interface and method to what the bond throws. */
    private static Code located(String face, String name, Code body, Locals locals) {
        String failure = locals.fresh("failure");
        return Code.builder()
                .beginControlFlow("try")
                .add(body)
                .nextControlFlow("catch ($T $L)", RuntimeNames.COM_EXCEPTION, failure)
                .addStatement("throw $L.in($S, $S, null)", failure, face, name)
                .endControlFlow()
                .build();
    }

    private TypeSpec callObject(JavaInterface source, ClassName proxy, ClassName asyncName) {
        TypeSpec.Builder type = TypeSpec.classBuilder("Call")
                .addJavadoc("Calls an {@link $T} elsewhere, asynchronously.\n", source.name())
                .addModifiers(PUBLIC, STATIC)
                .superclass(base(source, "Proxy", Optional.of("Call"), CLIENT_CALL))
                .addSuperinterface(asyncName)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PROTECTED)
                        .addParameter(PROXY_TARGET, "target")
                        .addParameter(ParameterSpec.builder(RuntimeNames.nullable(RuntimeNames.IUNKNOWN), "outer")
                                .build())
                        .addStatement("super(target, outer)")
                        .build());
        for (JavaMethod method : source.methods()) {
            MethodSpec.Builder begin =
                    async.begin(source, method).addAnnotation(Override.class).addModifiers(PUBLIC);
            MethodSpec.Builder finish =
                    async.finish(method).addAnnotation(Override.class).addModifiers(PUBLIC);
            if (method.isRemote() && method.bond().isPresent()) {
                Bond bond = method.bond().get();
                String face = asyncName.simpleName();
                begin.addCode(beginBonded(face, names.begin(method), proxy, method, bond)
                        .block());
                finish.addCode(
                        finishBonded(face, names.finish(method), method, bond).block());
            } else if (method.isRemote()) {
                begin.addCode(Code.statement(
                        "$L($L)",
                        method.hidesHresult() ? "begin" : "beginForHResult",
                        ClientCode.invocation(proxy, method)));
                finish.addStatement(method.returnsNothing() ? "finish($L)" : "return finish($L)", method.opnum());
            } else {
                String interfaceName = asyncName.simpleName();
                begin.addStatement(
                        "throw $T.method($S, $S)", RuntimeNames.NOT_REMOTE, interfaceName, names.begin(method));
                finish.addStatement(
                        "throw $T.method($S, $S)", RuntimeNames.NOT_REMOTE, interfaceName, names.finish(method));
            }
            type.addMethod(begin.build()).addMethod(finish.build());
        }
        return type.build();
    }

    private static TypeSpec futuresClass(JavaInterface source, ClassName proxy) {
        TypeSpec.Builder type = TypeSpec.classBuilder("Futures")
                .addJavadoc("The calls of an {@link $T} elsewhere, as futures.\n", source.name())
                .addModifiers(PUBLIC, STATIC)
                .superclass(base(source, "Proxy", Optional.of("Futures"), PROXY_FUTURES))
                .addMethod(constructor().build());
        for (JavaMethod shown : source.methods()) {
            JavaMethod method = shown.travelling();
            if (method.isRemote()) {
                type.addMethod(MethodSpec.methodBuilder(method.name())
                        .addJavadoc(
                                shown.bond().isEmpty() ? "See {@link $T#$N}.\n" : "What travels for {@link $T#$N}.\n",
                                source.name(),
                                shown.name())
                        .addModifiers(PUBLIC)
                        .addParameters(method.parameterSpecs())
                        .returns(ParameterizedTypeName.get(COMPLETABLE_FUTURE, method.boxedResultType()))
                        .addCode(Code.statement(
                                "return $L($L)",
                                method.hidesHresult() ? "future" : "futureForHResult",
                                ClientCode.invocation(proxy, method)))
                        .build());
            }
        }
        return type.build();
    }
}
