package org.midl4j.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Set;
import org.midl4j.compiler.wire.Place;

/** Writes the server's side: picks the operation, reads its parameters, and writes its results. */
final class StubEmitter {
    private static final Set<String> INHERITED = Set.of("invoke", "serve", "serveForHResult", "serveForResult");
    private static final ClassName OBJECT_STUB = ClassName.get(RuntimeNames.SUPPORT, "ObjectStub");
    private static final ClassName SERVER_CALL = ClassName.get(RuntimeNames.CALL, "ServerCall");

    private final AsyncNames names;
    private final ServerCode code;
    private final Defaults defaults;

    StubEmitter(AsyncNames names, ServerCode code, Defaults defaults) {
        this.names = names;
        this.code = code;
        this.defaults = defaults;
    }

    TypeSpec emit(JavaInterface source) {
        ClassName stub = source.companion("Stub");
        TypeSpec.Builder type = TypeSpec.classBuilder(stub)
                .addJavadoc("Serves calls of an {@link $T} from elsewhere.\n", source.name())
                .addModifiers(PUBLIC)
                .superclass(source.base()
                        .map(base -> JavaInterface.companion(base.name(), "Stub"))
                        .orElse(OBJECT_STUB))
                .addStaticBlock(RuntimeNames.requireAbi().block())
                .addField(source.name(), "object", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PROTECTED)
                        .addParameter(source.name(), "object")
                        .addStatement("this($T.TYPE, object)", source.name())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PROTECTED)
                        .addParameter(
                                ParameterizedTypeName.get(
                                        RuntimeNames.INTERFACE_TYPE, WildcardTypeName.subtypeOf(Object.class)),
                                "type")
                        .addParameter(source.name(), "object")
                        .addStatement("super(type, object)")
                        .addStatement("this.object = object")
                        .build());
        List<JavaMethod> remote =
                source.methods().stream().filter(JavaMethod::isRemote).toList();
        if (!remote.isEmpty()) {
            type.addMethod(invoke(remote));
        }
        for (JavaMethod method : remote) {
            type.addMethod(serve(source, stub, method));
            if (!method.travelling().returnsNothing()) {
                type.addMethod(code.writer(method.travelling()));
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
                    method.travelling().inputs().isEmpty() ? "call" : "in, call");
        }
        cases.addStatement("default -> super.invoke(opnum, in, call)").endControlFlow();
        return MethodSpec.methodBuilder("invoke")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .addParameter(int.class, "opnum")
                .addParameter(RuntimeNames.NDR_READER, "in")
                .addParameter(SERVER_CALL, "call")
                .addException(RuntimeNames.COM_EXCEPTION)
                .addCode(cases.build().block())
                .build();
    }

    private MethodSpec serve(JavaInterface source, ClassName stub, JavaMethod shown) {
        JavaMethod method = shown.travelling();
        Locals locals = method.locals();
        String in = locals.fresh("in");
        String call = locals.fresh("call");
        boolean hidden =
                method.parameters().stream().anyMatch(each -> each.name().equals("object"));
        Code object = Code.of(hidden ? "this.object" : "object");
        Code.Builder body = Code.builder().add(code.parameters(method, locals, in));
        Code.Builder serve = Code.builder().add("$L(\n$L,\n", serveMethod(method), call);
        if (shown.bond().isPresent()) {
            bonded(serve, source, shown, shown.bond().get(), object, locals);
        } else {
            serve.add("() -> $L.$N($L)", object, method.name(), method.arguments(""));
            source.asyncName().ifPresent(async -> {
                String it = locals.fresh("it");
                serve.add(
                        ",\n($T $L) -> $L.$N($L),\n$T::$N",
                        async,
                        it,
                        it,
                        names.begin(method),
                        method.arguments(""),
                        async,
                        names.finish(method));
            });
        }
        if (!method.returnsNothing()) {
            serve.add(",\n$L", ServerCode.writer(stub, method, locals));
            if (method.status() != JavaMethod.Status.NONE) {
                serve.add(",\n$L", empty(method, locals));
            }
        }
        body.addStatement(serve.add(")").build());
        MethodSpec.Builder spec = MethodSpec.methodBuilder(handlerName(shown)).addModifiers(PRIVATE);
        if (!method.inputs().isEmpty()) {
            spec.addParameter(RuntimeNames.NDR_READER, in);
        }
        return spec.addParameter(SERVER_CALL, call)
                .addException(RuntimeNames.COM_EXCEPTION)
                .addCode(body.build().block())
                .build();
    }

    /** How a local method is called by way of the author's bond, at once or asynchronously. */
    private void bonded(
            Code.Builder serve, JavaInterface source, JavaMethod shown, Bond bond, Code object, Locals locals) {
        String passed = locals.fresh("passed");
        Code constant = shown.types().bond(shown, bond);
        Code arguments = Code.join(
                shown.inputs().stream()
                        .map(each -> Code.of("$L.$N()", passed, each.component()))
                        .toList(),
                ", ");
        // inside a statement no line can be a statement of its own
        Code toLocal = Code.of(
                "$T $L = $T.made($L.toLocal($L), $L, $S);\n",
                bond.passed(),
                passed,
                RuntimeNames.BONDS,
                constant,
                bond.remote().arguments(""),
                constant,
                "toLocal");
        serve.add("() -> {\n$>")
                .add(toLocal)
                .add(fromLocal(shown, bond, constant, Code.of("$L.$N($L)", object, shown.name(), arguments)))
                .add("$<}");
        source.asyncName().ifPresent(async -> {
            String it = locals.fresh("it");
            serve.add(",\n($T $L) -> {\n$>", async, it)
                    .add(toLocal)
                    .add("$L.$N($L);\n$<}", it, names.begin(shown), arguments)
                    .add(",\n($T $L) -> {\n$>", async, it)
                    .add(fromLocal(shown, bond, constant, Code.of("$L.$N()", it, names.finish(shown))))
                    .add("$<}");
        });
    }

    private static Code fromLocal(JavaMethod shown, Bond bond, Code constant, Code call) {
        if (bond.remote().returnsNothing()) {
            return Code.of("$L;\n", call);
        }
        return shown.returnsNothing()
                ? Code.of("$L;\nreturn $L.fromLocal();\n", call, constant)
                : Code.of("return $L.fromLocal($L);\n", constant, call);
    }

    /** Makes the results that go with a failure: an {@code [in, out]} value as it came. */
    private Code empty(JavaMethod method, Locals locals) {
        String status = method.status() == JavaMethod.Status.RETURNED ? locals.fresh("status") : "()";
        Scope.Growing scope = new Scope.Growing();
        method.savedForReply().forEach(each -> scope.add(each.idlName(), Code.of("$N", each.name()), each.shape()));
        method.inputs().stream()
                .filter(JavaMethod.Variable::out)
                .forEach(each -> scope.add(each.idlName(), Code.of("$N", each.name()), each.shape()));
        List<Code> values = method.results().stream()
                .map(result -> empty(method, result, scope, status))
                .toList();
        return method.returnsRecord()
                ? Code.of("$L -> new $T($L)", status, method.resultRecord(), Code.join(values, ", "))
                : Code.of("$L -> $L", status, values.get(0));
    }

    private Code empty(JavaMethod method, JavaMethod.Variable result, Scope scope, String status) {
        if (method.status() == JavaMethod.Status.RETURNED && result.place().equals(Place.RESULT)) {
            return Code.of("$L", status);
        }
        return result.in() ? Code.of("$N", result.name()) : defaults.of(result.shape(), scope);
    }

    /** How the runtime has to treat what the method returns and throws. */
    private static String serveMethod(JavaMethod method) {
        return switch (method.status()) {
            case THROWN -> "serve";
            case RETURNED -> "serveForHResult";
            case NONE -> "serveForResult";
        };
    }

    /** The method that serves an operation; some names are those of methods that every stub inherits. */
    private static String handlerName(JavaMethod method) {
        return INHERITED.contains(method.name()) ? method.name() + "_" : method.name();
    }
}
