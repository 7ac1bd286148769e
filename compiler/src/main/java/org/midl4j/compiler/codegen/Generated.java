package org.midl4j.compiler.codegen;

import java.util.List;
import org.midl4j.compiler.diagnostics.Diagnostic;

/**
 * What could be made of a program, and everything that stood in the way.
 *
 * @param files in the order of the IDL
 */
public record Generated(List<GeneratedFile> files, List<Diagnostic> diagnostics) {
    public Generated {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }
}
