package org.midl4j.compiler;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.output.OutputDirectory;
import org.midl4j.compiler.source.Trace;

/**
 * What came of a request.
 *
 * @param diagnostics what to show the user, in order
 * @param verdicts one per input, in the order of the request
 * @param preprocessed the text of all inputs, if that was the goal
 * @param program what the inputs mean, as far as they could be understood
 * @param filesRead every file read from disk, without repetition
 * @param trace everything on disk that came into it
 * @param written what changed on disk, if Java was the goal and there were no errors
 */
public record CompileResult(
        List<Diagnostic> diagnostics,
        List<Verdict> verdicts,
        Optional<String> preprocessed,
        Optional<Program> program,
        List<Path> filesRead,
        Trace trace,
        Optional<OutputDirectory.Written> written) {

    /** Whether one input, with everything it includes and imports, is free of errors. */
    public record Verdict(Path input, boolean ok) {}

    public CompileResult {
        diagnostics = List.copyOf(diagnostics);
        verdicts = List.copyOf(verdicts);
        filesRead = List.copyOf(filesRead);
    }

    /** Whether there is any error. */
    public boolean failed() {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.isError()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an input could not be read. */
    public boolean lackedInput() {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.code() == Code.CANNOT_OPEN_FILE || diagnostic.code() == Code.READ_FAILED) {
                return true;
            }
        }
        return false;
    }
}
