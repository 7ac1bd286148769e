package org.midl4j.compiler.codegen;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import org.midl4j.compiler.model.Union;

/** Writes a union: a sealed interface with a record for each arm. */
final class UnionEmitter {
    private final JavaTypes types;

    UnionEmitter(JavaTypes types) {
        this.types = types;
    }

    TypeSpec emit(Union source, JavaUnion union) {
        ClassName name = types.declared(source);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addJavadoc(JavaDocs.of(source.doc(), source.attributes()))
                .addModifiers(PUBLIC, SEALED)
                .addMethod(MethodSpec.methodBuilder("discriminant")
                        .addJavadoc("The number that says which arm this is.\n")
                        .addModifiers(PUBLIC, ABSTRACT)
                        .returns(long.class)
                        .build());
        union.arms().forEach(arm -> type.addType(arm(name, arm)));
        return type.build();
    }

    private TypeSpec arm(ClassName union, JavaUnion.Arm arm) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        if (arm.carriesDiscriminant()) {
            components.addParameter(TypeName.LONG, "discriminant");
        }
        boolean array = false;
        if (arm.component().isPresent()) {
            TypeName type = types.of(arm.component().get().shape());
            array = type instanceof ArrayTypeName;
            components.addParameter(
                    ParameterSpec.builder(type, arm.component().get().name()).build());
        }
        TypeSpec.Builder type = TypeSpec.recordBuilder(arm.name())
                .addJavadoc(JavaDocs.of(arm.doc()))
                .addModifiers(PUBLIC, STATIC)
                .addSuperinterface(union)
                .recordConstructor(components.build());
        if (array) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "ArrayRecordComponent")
                    .build());
        }
        if (!arm.carriesDiscriminant()) {
            type.addMethod(MethodSpec.methodBuilder("discriminant")
                    .addAnnotation(Override.class)
                    .addModifiers(PUBLIC)
                    .returns(long.class)
                    .addStatement("return $LL", arm.cases().get(0))
                    .build());
        }
        return type.build();
    }
}
