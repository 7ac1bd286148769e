package org.midl4j.compiler.codegen;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import org.midl4j.compiler.model.Alias;

/**
 * Writes the class of a context handle's typedef.
 *
 * <pre>{@code
 * public class CURSOR extends RpcContext {
 *     public CURSOR() {}
 *
 *     public CURSOR(ContextHandle handle) {
 *         super(handle);
 *     }
 * }
 * }</pre>
 */
final class ContextHandleEmitter {

    TypeSpec emit(Alias source, ClassName name) {
        return TypeSpec.classBuilder(name)
                .addJavadoc(JavaDocs.of(source.doc(), source.attributes()))
                .addModifiers(PUBLIC)
                .superclass(RuntimeNames.RPC_CONTEXT)
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("State that a server keeps: to be extended.\n")
                        .addModifiers(PUBLIC)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("A client's.\n")
                        .addModifiers(PUBLIC)
                        .addParameter(RuntimeNames.CONTEXT_HANDLE, "handle")
                        .addStatement("super(handle)")
                        .build())
                .build();
    }
}
