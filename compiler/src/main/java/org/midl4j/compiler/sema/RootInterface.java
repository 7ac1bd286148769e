package org.midl4j.compiler.sema;

import java.util.function.Consumer;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Program;

/** Finds object interfaces that do not go back to IUnknown. */
final class RootInterface implements Check {
    @Override
    public void run(Program program, Consumer<Diagnostic> report) {
        for (Interface found : Checks.interfaces(program)) {
            // without a uuid there is something else to say about it
            boolean root = found.base().isEmpty()
                    && found.attributes().has("object")
                    && found.uuid().isPresent();
            if (root
                    && !found.uuid().filter(Interfaces.IUNKNOWN::equals).isPresent()
                    && !found.name().equals("IUnknown")
                    && !found.isLocal()
                    && !isGenerated(found)) {
                report.accept(Diagnostic.of(
                                Code.ROOT_NOT_IUNKNOWN,
                                found.span(),
                                "the object interface `" + found.name() + "` has no base, and is not IUnknown")
                        .help("write `interface " + found.name() + " : IUnknown`"));
            }
        }
    }

    /** AsyncIUnknown, which the platform's base file writes out by hand. */
    private static boolean isGenerated(Interface found) {
        return found.name().equals("AsyncIUnknown");
    }
}
