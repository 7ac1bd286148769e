package org.midl4j.compiler.parse;

import java.util.List;
import java.util.Map;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SourceFile;

/**
 * All the syntax of a run.
 *
 * @param inputs the files the user named, in that order, each once
 * @param files the inputs and everything they import, directly or not: each file stands after the inputs and imports that
 *     lead to it, in the order of the text
 * @param diagnostics problems of all files, in the order of the files and of their text
 * @param problems the same by the file that was parsed, those in its included files among them
 */
public record LoadedFiles(
        List<ParsedFile> inputs,
        List<ParsedFile> files,
        List<Diagnostic> diagnostics,
        Map<SourceFile, List<Diagnostic>> problems) {
    public LoadedFiles {
        inputs = List.copyOf(inputs);
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
        problems = Map.copyOf(problems);
    }
}
