package org.midl4j.compiler.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.midl4j.compiler.CompileRequest;
import org.midl4j.compiler.CompileResult;
import org.midl4j.compiler.MidlCompiler;
import org.midl4j.compiler.diagnostics.Diagnostic;

/** Runs the compiler as {@code --check} does. */
final class Checking {
    private Checking() {}

    /** All files in one run. */
    static CompileResult check(List<Path> files, List<Path> includes) {
        CompileRequest.Builder request = CompileRequest.builder().goal(CompileRequest.Goal.CHECK);
        files.forEach(request::input);
        includes.forEach(request::includeDirectory);
        try {
            return new MidlCompiler().compile(request.build());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static List<Diagnostic> errors(CompileResult result) {
        return result.diagnostics().stream().filter(Diagnostic::isError).toList();
    }

    /** One line for a table. */
    static String line(Diagnostic problem) {
        return problem.span() + " " + problem.code().id() + " " + problem.message();
    }
}
