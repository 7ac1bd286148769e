package org.midl4j.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.Dispinterface;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.Operation;

/**
 * Writes a dispinterface: its IID and the numbers its members are called by. A pointer to one is an {@code IDispatch},
 * whose {@code Invoke} takes them.
 *
 * <pre>{@code
 * public final class DStockEvents {
 *     public static final Guid DIID = …;
 *     public static final int DISPID_Changed = 1;
 * }
 * }</pre>
 */
final class DispinterfaceEmitter {
    private final JavaTypes types;
    private final DispatchIds ids;

    /** Knows the value of {@code id(…)}. */
    @FunctionalInterface
    interface DispatchIds {
        OptionalInt of(Attributes attributes);
    }

    DispinterfaceEmitter(JavaTypes types, DispatchIds ids) {
        this.types = types;
        this.ids = ids;
    }

    TypeSpec emit(Dispinterface source) {
        TypeSpec.Builder type = TypeSpec.classBuilder(types.declared(source))
                .addJavadoc(JavaDocs.of(source.doc(), source.attributes()))
                .addJavadoc(
                        "What is called through {@code IDispatch::Invoke} of the dispinterface {@code $L}.\n",
                        source.name())
                .addModifiers(PUBLIC, FINAL);
        source.uuid()
                .ifPresent(iid -> type.addField(FieldSpec.builder(RuntimeNames.GUID, "DIID", PUBLIC, STATIC, FINAL)
                        .addJavadoc("Its IID.\n")
                        .initializer("$T.of($S)", RuntimeNames.GUID, iid.toString())
                        .build()));
        Set<String> used = new HashSet<>();
        for (Field property : source.properties()) {
            property.name().ifPresent(name -> member(type, used, name, property.attributes(), property.doc()));
        }
        for (Operation method : source.methods()) {
            member(type, used, method.declaredName(), method.attributes(), method.doc());
        }
        return type.addMethod(
                        MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .build();
    }

    /** The accessors of a property have one number, and one constant. */
    private void member(TypeSpec.Builder type, Set<String> used, String name, Attributes attributes, String doc) {
        OptionalInt id = ids.of(attributes);
        if (id.isPresent() && used.add(name)) {
            type.addField(FieldSpec.builder(int.class, "DISPID_" + name, PUBLIC, STATIC, FINAL)
                    .addJavadoc(JavaDocs.of(doc, attributes))
                    .initializer("$L", id.getAsInt())
                    .build());
        }
    }
}
