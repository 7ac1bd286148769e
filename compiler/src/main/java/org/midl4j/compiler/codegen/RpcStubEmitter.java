package org.midl4j.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Set;

/** Writes a raw RPC interface's stub: picks the operation, reads its parameters, and writes its results. */
final class RpcStubEmitter {
    private static final Set<String> INHERITED = Set.of("invoke", "replyNothing");
    private static final ClassName RPC_STUB = ClassName.get(RuntimeNames.SUPPORT, "RpcStub");
    private static final ClassName SERVER_CALL = ClassName.get(RuntimeNames.CALL, "ServerCall");

    private final ServerCode code;

    RpcStubEmitter(ServerCode code) {
        this.code = code;
    }

    TypeSpec emit(JavaInterface source) {
        ClassName stub = source.companion("Stub");
        List<JavaMethod> remote =
                source.allMethods().stream().filter(JavaMethod::isRemote).toList();
        TypeSpec.Builder type = TypeSpec.classBuilder(stub)
                .addJavadoc("Serves calls of {@link $T}.\n", source.name())
                .addModifiers(PUBLIC, FINAL)
                .superclass(RPC_STUB)
                .addStaticBlock(RuntimeNames.requireAbi().block())
                .addField(source.name(), "object", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PUBLIC)
                        .addParameter(source.name(), "object")
                        .addStatement("this.object = object")
                        .build())
                .addMethod(invoke(remote));
        for (JavaMethod method : remote) {
            type.addMethod(serve(stub, method));
            if (!method.returnsNothing()) {
                type.addMethod(code.writer(method));
            }
        }
        return type.build();
    }

    private static MethodSpec invoke(List<JavaMethod> methods) {
        Code.Builder cases = Code.builder().beginControlFlow("switch (opnum)");
        for (JavaMethod method : methods) {
            cases.addStatement(
                    "case $L -> $N($L)",
                    method.opnum(),
                    handlerName(method),
                    method.inputs().isEmpty() ? "call" : "in, call");
        }
        cases.addStatement("default -> super.invoke(opnum, in, call)").endControlFlow();
        return MethodSpec.methodBuilder("invoke")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .addParameter(int.class, "opnum")
                .addParameter(RuntimeNames.NDR_READER, "in")
                .addParameter(SERVER_CALL, "call")
                .addException(RuntimeNames.COM_EXCEPTION)
                .addException(RuntimeNames.RPC_EXCEPTION)
                .addCode(cases.build().block())
                .build();
    }

    private MethodSpec serve(ClassName stub, JavaMethod method) {
        Locals locals = method.locals();
        String in = locals.fresh("in");
        String call = locals.fresh("call");
        boolean hidden =
                method.parameters().stream().anyMatch(each -> each.name().equals("object"));
        MethodSpec.Builder spec = MethodSpec.methodBuilder(handlerName(method)).addModifiers(PRIVATE);
        boolean reads = !method.inputs().isEmpty();
        if (reads) {
            spec.addParameter(RuntimeNames.NDR_READER, in);
        }
        spec.addParameter(SERVER_CALL, call);
        if (reads) {
            spec.addException(RuntimeNames.COM_EXCEPTION);
        }
        spec.addException(RuntimeNames.RPC_EXCEPTION)
                .addCode(code.parameters(method, locals, in).block());
        Code invocation = Code.of("$L.$N($L)", hidden ? "this.object" : "object", method.name(), method.arguments(""));
        if (method.returnsNothing()) {
            spec.addCode(Code.statement("$L", invocation)).addStatement("replyNothing($L)", call);
        } else {
            spec.addCode(Code.statement("$L.reply($L, $L)", call, ServerCode.writer(stub, method, locals), invocation));
        }
        return spec.build();
    }

    /** The method that serves an operation; some names are those of methods that every stub inherits. */
    private static String handlerName(JavaMethod method) {
        return INHERITED.contains(method.name()) ? method.name() + "_" : method.name();
    }
}
