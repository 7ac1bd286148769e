package org.midl4j.compiler.sema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.source.SourceFile;

/**
 * What an analysis found out.
 *
 * @param program all that could be understood; complete when no error was found
 * @param diagnostics by file and position, each mistake once
 * @param byFile the same by the file that has the mistake, which may stand in text that several files include
 */
public record Analysis(Program program, List<Diagnostic> diagnostics, Map<SourceFile, List<Diagnostic>> byFile) {
    public Analysis {
        diagnostics = List.copyOf(diagnostics);
        byFile = Collections.unmodifiableMap(new LinkedHashMap<>(byFile));
    }
}
