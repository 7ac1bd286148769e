package org.midl4j.compiler.sema;

import java.util.function.Consumer;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Severity;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.UnresolvedType;

/**
 * Finds remote operations of object interfaces that do not return HRESULT (CA-012).
 *
 * <p>Shipped interfaces have some, so it is an error only where both halves of an asynchronous call must report failure.
 */
final class ObjectResult implements Check {
    @Override
    public void run(Program program, Consumer<Diagnostic> report) {
        for (Interface found : Checks.interfaces(program)) {
            if (!found.isObject() || found.isLocal()) {
                continue;
            }
            boolean async = found.asyncTwin().isPresent();
            for (Operation operation : found.operations()) {
                if (isMisplaced(operation)) {
                    report.accept(Diagnostic.of(
                                    Code.RESULT_NOT_HRESULT,
                                    operation.span(),
                                    "`" + operation.name() + "` of the object interface `" + found.name()
                                            + "` returns `" + operation.result().spelling() + "`")
                            .withSeverity(async ? Severity.ERROR : Severity.WARNING)
                            .label("must return HRESULT")
                            .help(
                                    operation.result().spelling().equals("void")
                                            ? "return HRESULT, or mark the operation `[local]`"
                                            : "return HRESULT and pass the result as an `[out, retval]` parameter"));
                }
            }
        }
    }

    /** Whether an interface can be asynchronous as far as this is concerned. */
    static boolean allow(Interface type) {
        return type.isLocal() || type.operations().stream().noneMatch(ObjectResult::isMisplaced);
    }

    private static boolean isMisplaced(Operation operation) {
        return !operation.local() && !isHresult(operation.result());
    }

    private static boolean isHresult(Type result) {
        Type type = result;
        while (type instanceof Alias alias) {
            if (alias.name().equals("HRESULT") || alias.name().equals("SCODE")) {
                return true;
            }
            type = alias.target();
        }
        return type instanceof UnresolvedType;
    }
}
