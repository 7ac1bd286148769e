package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import org.midl4j.compiler.ast.AcfFile;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SourceFile;

/** Reads the syntax of application configuration files. */
public final class AcfParser {
    private AcfParser() {}

    public static AcfResult parse(SourceFile file, PreprocessorSettings settings) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        SyntaxProblems problems = new SyntaxProblems();
        Preprocessor tokens = new Preprocessor(file, settings, diagnostics::add);
        AcfFile acf = new AcfFile(file, new AcfReader(tokens, problems).file());
        diagnostics.addAll(problems.all());
        return new AcfResult(acf, diagnostics);
    }
}
