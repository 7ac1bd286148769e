package org.midl4j.compiler.codegen;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;

/** Writes the base class of a server's call object, whose author writes the {@code Begin_} methods. */
final class CallBaseEmitter {
    private static final ClassName SERVER_CALL_OBJECT = ClassName.get(RuntimeNames.SUPPORT, "ServerCallObject");
    private static final ClassName COMPLETION = ClassName.get(RuntimeNames.CALL, "Completion");
    private static final ClassName VOID_COMPLETION = ClassName.get(RuntimeNames.CALL, "VoidCompletion");

    private final AsyncInterfaceEmitter async;
    private final AsyncNames names;

    CallBaseEmitter(AsyncInterfaceEmitter async, AsyncNames names) {
        this.async = async;
        this.names = names;
    }

    TypeSpec emit(JavaInterface source) {
        ClassName asyncName = source.asyncName().orElseThrow();
        TypeSpec.Builder type = TypeSpec.classBuilder(JavaInterface.companion(asyncName, "Call"))
                .addJavadoc(
                        "A server's call object for {@link $T}: write the $L methods, and complete their {@code"
                                + " call}.\n",
                        source.name(),
                        names.style() == JavaOptions.NameStyle.IDL ? "{@code Begin_}" : "{@code begin}")
                .addModifiers(PUBLIC, ABSTRACT)
                .superclass(source.base()
                        .flatMap(JavaInterface.JavaBase::async)
                        .map(base -> JavaInterface.companion(base, "Call"))
                        .orElse(SERVER_CALL_OBJECT))
                .addSuperinterface(asyncName)
                .addStaticBlock(RuntimeNames.requireAbi().block());
        ParameterSpec outer = ParameterSpec.builder(RuntimeNames.nullable(RuntimeNames.IUNKNOWN), "outer")
                .build();
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(PROTECTED)
                .addParameter(outer)
                .addStatement("this($T.TYPE, outer)", asyncName)
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(PROTECTED)
                .addParameter(
                        ParameterizedTypeName.get(RuntimeNames.ASYNC_TYPE, WildcardTypeName.subtypeOf(Object.class)),
                        "type")
                .addParameter(outer)
                .addStatement("super(type, outer)")
                .build());
        for (JavaMethod method : source.methods()) {
            add(type, source, method);
        }
        return type.build();
    }

    private void add(TypeSpec.Builder type, JavaInterface source, JavaMethod method) {
        String call = method.locals().fresh("call");
        String begin = names.begin(method);
        boolean nothing = method.returnsNothing();
        TypeName completion =
                nothing ? VOID_COMPLETION : ParameterizedTypeName.get(COMPLETION, method.boxedResultType());
        type.addMethod(async.begin(source, method)
                .addJavadoc(
                        "Begins {@link $T#$N}; {@code $L} is completed here or later, by any thread.\n",
                        source.name(),
                        method.name(),
                        call)
                .addModifiers(PROTECTED, ABSTRACT)
                .addParameter(completion, call)
                .build());
        MethodSpec.Builder begins =
                async.begin(source, method).addAnnotation(Override.class).addModifiers(PUBLIC, FINAL);
        if (nothing) {
            begins.addStatement("beginVoid($L, $L -> $N($L))", method.opnum(), call, begin, withCall(method, call));
        } else {
            begins.addStatement(
                    "this.<$T>begin($L, $L -> $N($L))",
                    method.boxedResultType(),
                    method.opnum(),
                    call,
                    begin,
                    withCall(method, call));
        }
        type.addMethod(begins.build());
        type.addMethod(async.finish(method)
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC, FINAL)
                .addStatement(nothing ? "finish($L)" : "return finish($L)", method.opnum())
                .build());
    }

    private static String withCall(JavaMethod method, String call) {
        String arguments = method.arguments("").toString();
        return arguments.isEmpty() ? call : arguments + ", " + call;
    }
}
