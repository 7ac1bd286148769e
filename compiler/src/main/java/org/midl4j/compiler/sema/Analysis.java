package org.midl4j.compiler.sema;

import java.util.List;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Program;

/**
 * What an analysis found out.
 *
 * @param program all that could be understood; complete when no error was found
 * @param diagnostics by file and position
 */
public record Analysis(Program program, List<Diagnostic> diagnostics) {
    public Analysis {
        diagnostics = List.copyOf(diagnostics);
    }
}
