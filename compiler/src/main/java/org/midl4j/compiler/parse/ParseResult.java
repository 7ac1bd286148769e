package org.midl4j.compiler.parse;

import java.util.List;
import org.midl4j.compiler.ast.IdlFile;
import org.midl4j.compiler.diagnostics.Diagnostic;

/**
 * What could be made of one file, and everything that is wrong with it.
 *
 * @param idl its syntax; parts that could not be understood are missing
 * @param diagnostics problems of preprocessing and parsing, in the order they were found
 */
public record ParseResult(IdlFile idl, List<Diagnostic> diagnostics) {
    public ParseResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
