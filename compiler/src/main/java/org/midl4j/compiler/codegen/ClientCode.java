package org.midl4j.compiler.codegen;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;

/** Prints what a client writes and reads, however it makes its calls. */
final class ClientCode {
    private static final ClassName REQUEST_WRITER = ClassName.get(RuntimeNames.CALL, "RequestWriter");
    private static final ClassName REPLY_READER = ClassName.get(RuntimeNames.CALL, "ReplyReader");

    private final OperationCode code;

    ClientCode(OperationCode code) {
        this.code = code;
    }

    /** {@code 3, out -> writeQuote(out, symbol), IStockProxy::readQuote}. */
    static Code invocation(ClassName proxy, JavaMethod method) {
        return invocation(proxy, method, method.locals(), "");
    }

    /**
     * The same, with arguments that are components of a record.
     *
     * @param record the variable that holds it; empty if the arguments are variables themselves
     */
    static Code invocation(ClassName proxy, JavaMethod method, Locals locals, String record) {
        Code.Builder all = Code.builder().add("$L, ", method.opnum());
        if (method.inputs().isEmpty()) {
            all.add("$T.NOTHING", REQUEST_WRITER);
        } else {
            String out = locals.fresh("out");
            all.add("$L -> $N($L", out, writerName(method), out);
            method.inputs().forEach(each -> all.add(", $L", argument(each, record)));
            all.add(")");
        }
        if (method.returnsNothing()) {
            if (!method.hidesHresult()) {
                all.add(",$W$T.NOTHING", REPLY_READER);
            }
        } else {
            if (method.savedForReply().isEmpty()) {
                all.add(",$W$T::$N", proxy, readerName(method));
            } else {
                String in = locals.fresh("in");
                all.add(",$W$L -> $N($L", in, readerName(method), in);
                method.savedForReply().forEach(saved -> all.add(", $L", argument(saved, record)));
                all.add(")");
            }
        }
        return all.build();
    }

    private static Code argument(JavaMethod.Variable variable, String record) {
        return record.isEmpty() ? Code.of("$N", variable.name()) : Code.of("$L.$N()", record, variable.component());
    }

    private static String writerName(JavaMethod method) {
        return "write" + JavaNames.capitalized(method.name());
    }

    private static String readerName(JavaMethod method) {
        return "read" + JavaNames.capitalized(method.name());
    }

    /** The method that writes the parameters. */
    MethodSpec writer(JavaMethod method) {
        Locals locals = method.locals();
        String out = locals.fresh("out");
        return MethodSpec.methodBuilder(writerName(method))
                .addModifiers(PRIVATE, STATIC)
                .addParameter(RuntimeNames.NDR_WRITER, out)
                .addParameters(method.parameterSpecs())
                .addException(RuntimeNames.COM_EXCEPTION)
                .addCode(code.writeRequest(method, locals, out).block())
                .build();
    }

    /** The method that reads the results. */
    MethodSpec reader(JavaMethod method) {
        Locals locals = method.locals();
        String in = locals.fresh("in");
        MethodSpec.Builder spec = MethodSpec.methodBuilder(readerName(method))
                .addModifiers(PRIVATE, STATIC)
                .returns(method.resultType())
                .addParameter(RuntimeNames.NDR_READER, in)
                .addException(RuntimeNames.COM_EXCEPTION);
        method.savedForReply().forEach(saved -> spec.addParameter(method.types().of(saved.shape()), saved.name()));
        return spec.addCode(code.readReply(method, locals, in).toBuilder()
                        .addStatement("return $L", code.result(method))
                        .build()
                        .block())
                .build();
    }
}
