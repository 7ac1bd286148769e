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

    /** Files of one corpus in one run, as their makefile would have them. */
    static CompileResult check(List<Corpora.Item> items) {
        return run(request(items).build());
    }

    static CompileRequest.Builder request(List<Corpora.Item> items) {
        CompileRequest.Builder request = CompileRequest.builder().goal(CompileRequest.Goal.CHECK);
        items.forEach(item -> request.input(item.file()));
        items.get(0).includes().forEach(request::includeDirectory);
        for (String macro : items.get(0).macros()) {
            int equals = macro.indexOf('=');
            request.define(macro.substring(0, equals), macro.substring(equals + 1));
        }
        return request;
    }

    /** All files in one run. */
    static CompileResult check(List<Path> files, List<Path> includes) {
        CompileRequest.Builder request = CompileRequest.builder().goal(CompileRequest.Goal.CHECK);
        files.forEach(request::input);
        includes.forEach(request::includeDirectory);
        return run(request.build());
    }

    /** One file, as its makefile would have it. */
    static CompileResult check(Corpora.Item item) {
        return check(List.of(item));
    }

    private static CompileResult run(CompileRequest request) {
        try {
            return new MidlCompiler().compile(request);
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
