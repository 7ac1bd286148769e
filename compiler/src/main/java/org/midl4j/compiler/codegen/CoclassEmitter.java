package org.midl4j.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import org.midl4j.compiler.model.Coclass;
import org.midl4j.compiler.model.Dispinterface;
import org.midl4j.compiler.model.Interface;

/** Writes a coclass: its CLSID and its default interface. */
final class CoclassEmitter {
    private final JavaTypes types;

    CoclassEmitter(JavaTypes types) {
        this.types = types;
    }

    TypeSpec emit(Coclass source) {
        String doc = JavaDocs.of(source.doc(), source.attributes()).isEmpty()
                ? "The class {@code " + source.name() + "}.\n"
                : "";
        TypeSpec.Builder type = TypeSpec.classBuilder(types.declared(source))
                .addJavadoc(JavaDocs.of(source.doc(), source.attributes()))
                .addJavadoc("$L", doc)
                .addModifiers(PUBLIC, FINAL)
                .addField(FieldSpec.builder(RuntimeNames.GUID, "CLSID", PUBLIC, STATIC, FINAL)
                        .initializer(
                                "$T.of($S)",
                                RuntimeNames.GUID,
                                source.uuid().orElseThrow().toString())
                        .build());
        member(type, source, false, "DEFAULT", "Its default interface.\n");
        member(type, source, true, "EVENTS", "The interface it calls.\n");
        events(type, source);
        return type.addMethod(
                        MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .build();
    }

    /** A dispinterface has no type of its own, only an IID. */
    private void events(TypeSpec.Builder type, Coclass source) {
        source.members().stream()
                .filter(member -> member.isDefault() && member.source())
                .map(member -> member.type().resolved())
                .filter(member ->
                        member instanceof Dispinterface events && events.uuid().isPresent())
                .findFirst()
                .ifPresent(member -> type.addField(FieldSpec.builder(RuntimeNames.GUID, "EVENTS", PUBLIC, STATIC, FINAL)
                        .addJavadoc("The dispinterface it calls.\n")
                        .initializer("$T.DIID", types.declared((Dispinterface) member))
                        .build()));
    }

    private void member(TypeSpec.Builder type, Coclass source, boolean events, String name, String doc) {
        source.members().stream()
                .filter(member -> member.isDefault() && member.source() == events)
                .map(Coclass.Member::type)
                .filter(member ->
                        member.resolved() instanceof Interface of && of.uuid().isPresent() && of.isObject())
                .findFirst()
                .ifPresent(member -> {
                    Interface of = (Interface) member.resolved();
                    type.addField(FieldSpec.builder(
                                    ParameterizedTypeName.get(RuntimeNames.INTERFACE_TYPE, types.declared(of)),
                                    name,
                                    PUBLIC,
                                    STATIC,
                                    FINAL)
                            .addJavadoc(doc)
                            .initializer(types.interfaceType(of).block())
                            .build());
                });
    }
}
