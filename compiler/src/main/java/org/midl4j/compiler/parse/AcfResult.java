package org.midl4j.compiler.parse;

import java.util.List;
import org.midl4j.compiler.ast.AcfFile;
import org.midl4j.compiler.diagnostics.Diagnostic;

/**
 * What could be made of one application configuration file, and everything that is wrong with it.
 *
 * @param diagnostics problems of preprocessing and parsing, in the order they were found
 */
public record AcfResult(AcfFile acf, List<Diagnostic> diagnostics) {
    public AcfResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
