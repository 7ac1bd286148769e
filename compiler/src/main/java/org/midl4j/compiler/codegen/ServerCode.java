package org.midl4j.compiler.codegen;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import java.util.List;

/** Prints what a server reads and writes, however its methods are called. */
final class ServerCode {
    private final OperationCode code;

    ServerCode(OperationCode code) {
        this.code = code;
    }

    /** Reads the parameters into variables of their names. */
    Code parameters(JavaMethod method, Locals locals, String in) {
        return code.readRequest(method, locals, in);
    }

    /** {@code IStockStub::writeQuote}, or a function that adds the parameters the results depend on. */
    static Code writer(ClassName stub, JavaMethod method, Locals locals) {
        List<JavaMethod.Variable> saved = method.savedForReply();
        if (saved.isEmpty()) {
            return Code.of("$T::$N", stub, writerName(method));
        }
        String out = locals.fresh("out");
        String result = locals.fresh(method.results().get(0).name().equals("result") ? "results" : "result");
        Code.Builder call = Code.builder().add("($L, $L) -> $N($L", out, result, writerName(method), out);
        saved.forEach(each -> call.add(", $N", each.name()));
        return call.add(", $L)", result).build();
    }

    private static String writerName(JavaMethod method) {
        return "write" + JavaNames.capitalized(method.name());
    }

    /** The method that writes the results. */
    MethodSpec writer(JavaMethod method) {
        Locals locals = method.locals();
        String out = locals.fresh("out");
        MethodSpec.Builder spec = MethodSpec.methodBuilder(writerName(method))
                .addModifiers(PRIVATE, STATIC)
                .addParameter(RuntimeNames.NDR_WRITER, out)
                .addException(RuntimeNames.COM_EXCEPTION);
        Code.Builder body = Code.builder();
        method.savedForReply().forEach(saved -> spec.addParameter(method.types().of(saved.shape()), saved.name()));
        if (method.returnsRecord()) {
            String result = locals.fresh(method.results().get(0).name().equals("result") ? "results" : "result");
            spec.addParameter(method.resultRecord(), result);
            for (JavaMethod.Variable each : method.results()) {
                body.addStatement(
                        "$T $N = $L.$N()", method.types().local(each.shape()), each.name(), result, each.component());
            }
        } else {
            JavaMethod.Variable only = method.results().get(0);
            spec.addParameter(method.types().of(only.shape()), only.name());
        }
        body.add(code.writeReply(method, locals, out));
        return spec.addCode(body.build().block()).build();
    }
}
