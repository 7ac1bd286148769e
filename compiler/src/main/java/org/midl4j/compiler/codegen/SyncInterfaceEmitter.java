package org.midl4j.compiler.codegen;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
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
        for (JavaMethod method : source.methods()) {
            method.bond().ifPresent(bond -> addBond(type, method, bond));
        }
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

    // ---- call_as ----

    private static void addBond(TypeSpec.Builder type, JavaMethod method, Bond bond) {
        JavaMethod remote = bond.remote();
        if (remote.returnsRecord()) {
            type.addType(record(
                    remote.resultRecord(), "What {@code $N} returns.\n", remote.name(), remote, remote.results()));
        }
        type.addType(record(bond.sent(), "What {@code $N} sends.\n", remote.name(), remote, remote.inputs()));
        type.addType(
                record(bond.passed(), "What {@link #$N} is called with.\n", method.name(), method, method.inputs()));
        TypeSpec.Builder face = TypeSpec.interfaceBuilder(bond.type())
                .addJavadoc("Stands between {@link #$N} and {@code $N}, which travels.\n", method.name(), remote.name())
                .addModifiers(PUBLIC, STATIC)
                .addMethod(half("toRemote", "On the caller's side: what is sent for a call.\n", bond.sent())
                        .addParameters(method.parameterSpecs())
                        .build());
        if (!method.returnsNothing()) {
            face.addMethod(
                    result("fromRemote", "On the caller's side: what came, as the caller gets it.\n", remote, method));
        }
        face.addMethod(half("toLocal", "On the object's side: what the object is called with.\n", bond.passed())
                .addParameters(remote.parameterSpecs())
                .build());
        if (!remote.returnsNothing()) {
            face.addMethod(result("fromLocal", "On the object's side: what is sent of its result.\n", method, remote));
        }
        type.addType(face.build());
    }

    private static MethodSpec.Builder half(String name, String doc, TypeName made) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(doc)
                .addModifiers(PUBLIC, ABSTRACT)
                .returns(made)
                .addException(RuntimeNames.COM_EXCEPTION);
    }

    private static MethodSpec result(String name, String doc, JavaMethod from, JavaMethod to) {
        MethodSpec.Builder spec = half(name, doc, to.resultType());
        if (!from.returnsNothing()) {
            spec.addParameter(from.resultType(), "result");
        }
        return spec.build();
    }

    private static TypeSpec resultRecord(JavaMethod method) {
        return record(method.resultRecord(), "What {@link #$N} returns.\n", method.name(), method, method.results());
    }

    private static TypeSpec record(
            ClassName name, String doc, String called, JavaMethod method, List<JavaMethod.Variable> variables) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        boolean arrays = false;
        for (JavaMethod.Variable result : variables) {
            TypeName type = method.typeOf(result);
            arrays |= type instanceof ArrayTypeName;
            components.addParameter(
                    ParameterSpec.builder(type, result.component()).build());
        }
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addJavadoc(doc, called)
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
