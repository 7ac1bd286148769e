package org.midl4j.compiler.sema;

import java.util.function.Consumer;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Program;

/** Finds one kind of mistake in what was resolved. A check keeps nothing between two runs. */
interface Check {
    void run(Program program, Consumer<Diagnostic> report);
}
