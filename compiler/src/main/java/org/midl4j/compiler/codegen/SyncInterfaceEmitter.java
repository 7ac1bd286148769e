package org.midl4j.compiler.codegen;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/**
 * Writes the interface that clients call and servers implement.
 *
 * <pre>{@code
 * public interface IStock extends IUnknown {
 *     InterfaceType<IStock> TYPE = …;
 *
 *     double Quote(String symbol) throws ComException;
 * }
 * }</pre>
 */
final class SyncInterfaceEmitter {

    TypeSpec emit(JavaInterface source) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(source.name())
                .addJavadoc(JavaDocs.of(source.type().doc(), source.type().attributes()))
                .addModifiers(PUBLIC);
        if (source.hasSuperinterface()) {
            type.addSuperinterface(source.superinterface());
        }
        if (source.isDescribed()) {
            type.addField(description(source));
        } else if (source.isRpc()) {
            type.addField(rpcDescription(source));
        }
        source.methods().forEach(method -> type.addMethod(method(method)));
        source.methods().stream()
                .filter(JavaMethod::returnsRecord)
                .forEach(method -> type.addType(resultRecord(method)));
        return type.build();
    }

    private static FieldSpec description(JavaInterface source) {
        Code.Builder code =
                Code.builder().add("$T.named($T.class, $S", RuntimeNames.INTERFACE_TYPE, source.name(), iid(source));
        source.base().filter(JavaInterface.JavaBase::described).ifPresent(base -> code.add(", $T.TYPE", base.name()));
        code.add(")$>$>");
        if (!source.operationNames().isEmpty()) {
            List<Code> names = source.operationNames().stream()
                    .map(name -> Code.of("$S", name))
                    .toList();
            code.add("\n.operations($L)", Code.join(names, ",$W"));
        }
        source.asyncName().ifPresent(async -> code.add("\n.async(() -> $T.TYPE)", async));
        if (source.isRemote()) {
            code.add("\n.remote($T::new, $T::new)", source.companion("Proxy"), source.companion("Stub"));
        } else {
            code.add("\n.local()");
        }
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeNames.INTERFACE_TYPE, source.name()),
                        "TYPE",
                        PUBLIC,
                        STATIC,
                        FINAL)
                .initializer(code.add("$<$<").build().block())
                .build();
    }

    private static FieldSpec rpcDescription(JavaInterface source) {
        InterfaceVersion version = InterfaceVersion.of(source.type());
        Code.Builder code = Code.builder()
                .add(
                        "$T.named($T.class, $S, $L, $L)$>$>",
                        RuntimeNames.RPC_TYPE,
                        source.name(),
                        iid(source),
                        version.major(),
                        version.minor());
        List<Code> names = source.operationNames().stream()
                .map(name -> Code.of("$S", name))
                .toList();
        code.add("\n.operations($L)", Code.join(names, ",$W"));
        code.add("\n.remote($T::new, $T::new)", source.companion("Client"), source.companion("Stub"));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeNames.RPC_TYPE, source.name()), "TYPE", PUBLIC, STATIC, FINAL)
                .initializer(code.add("$<$<").build().block())
                .build();
    }

    private static String iid(JavaInterface source) {
        return source.type().uuid().orElseThrow().toString();
    }

    private static MethodSpec method(JavaMethod method) {
        return method.signature(method.name())
                .addJavadoc(
                        JavaDocs.of(method.operation().doc(), method.operation().attributes()))
                .addModifiers(PUBLIC, ABSTRACT)
                .build();
    }

    private static TypeSpec resultRecord(JavaMethod method) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        boolean arrays = false;
        for (JavaMethod.Variable result : method.results()) {
            TypeName type = method.types().of(result.shape());
            arrays |= type instanceof ArrayTypeName;
            components.addParameter(
                    ParameterSpec.builder(type, result.component()).build());
        }
        TypeSpec.Builder type = TypeSpec.recordBuilder(method.resultRecord())
                .addJavadoc("What {@link #$N} returns.\n", method.name())
                .addModifiers(PUBLIC, STATIC)
                .recordConstructor(components.build());
        if (arrays) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "ArrayRecordComponent")
                    .build());
        }
        return type.build();
    }
}
