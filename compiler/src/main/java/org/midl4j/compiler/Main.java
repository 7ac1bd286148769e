package org.midl4j.compiler;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Explanations;
import org.midl4j.compiler.diagnostics.Renderer;
import org.midl4j.compiler.output.OutputDirectory;
import org.midl4j.compiler.output.ProgramDump;

/** The command {@code midl4j}. Results go to standard output, everything else to standard error, both in UTF-8. */
public final class Main {
    static final int OK = 0;
    static final int ERRORS = 1;
    static final int WRONG_USE = 2;
    static final int IO_PROBLEM = 3;
    static final int BUG = 70;

    /** Deeply nested IDL needs more than the usual stack; the parser has a limit of its own long before this one. */
    private static final long STACK_SIZE = 64L << 20;

    private final PrintStream out;
    private final PrintStream err;
    private final MidlCompiler compiler;

    Main(PrintStream out, PrintStream err, MidlCompiler compiler) {
        this.out = out;
        this.err = err;
        this.compiler = compiler;
    }

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int[] status = {BUG};
        Main main = new Main(out, err, new MidlCompiler());
        Thread thread = new Thread(null, () -> status[0] = main.run(List.of(arguments)), "midl4j", STACK_SIZE);
        thread.start();
        thread.join();
        out.flush();
        err.flush();
        boolean lost = out.checkError();
        System.exit(lost && status[0] == OK ? IO_PROBLEM : status[0]);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 14), false, StandardCharsets.UTF_8);
    }

    /** Does what the arguments say, and returns the exit status. */
    int run(List<String> arguments) {
        try {
            return follow(CommandLine.parse(arguments));
        } catch (UsageException problem) {
            show(List.of(problem.diagnostic()), Renderer.Format.TEXT, false);
            return WRONG_USE;
        } catch (IOException problem) {
            Diagnostic diagnostic = Diagnostic.of(
                    Code.CANNOT_WRITE_FILE, UsageException.nowhere(), "cannot write " + IoProblem.describe(problem));
            show(List.of(diagnostic), Renderer.Format.TEXT, false);
            return IO_PROBLEM;
        } catch (RuntimeException | Error bug) {
            reportBug(bug);
            return BUG;
        }
    }

    private int follow(CommandLine line) throws UsageException, IOException {
        if (line.has(Option.HELP)) {
            out.print(Help.text());
            return OK;
        }
        if (line.has(Option.VERSION)) {
            out.print("midl4j " + Version.current() + "\n");
            return OK;
        }
        Invocation invocation = Invocation.of(line);
        if (invocation.explain().isPresent()) {
            out.print(Explanations.of(invocation.explain().get()));
            return OK;
        }
        return compile(invocation);
    }

    private int compile(Invocation invocation) throws IOException {
        CompileResult result = compileWithProgress(invocation.request());
        List<Diagnostic> diagnostics = new ArrayList<>(result.diagnostics());
        result.program().ifPresent(program -> diagnostics.addAll(UnmatchedOptions.in(invocation.request(), program)));
        show(diagnostics, invocation.format(), colour(invocation.colour()));
        Optional<String> preprocessed = result.preprocessed();
        if (preprocessed.isPresent()) {
            out.print(preprocessed.get());
        }
        if (invocation.dump() && result.program().isPresent()) {
            out.print(ProgramDump.json(result.program().get()));
        }
        if (invocation.summary()) {
            summarize(result);
        }
        if (result.written().isPresent() && invocation.format() == Renderer.Format.TEXT) {
            result.program().ifPresent(program -> err.print(MadeUuids.in(invocation.request(), program)));
            err.print(summary(result.written().get(), invocation.request().outputDirectory()));
        }
        if (result.lackedInput()) {
            return IO_PROBLEM;
        }
        return result.failed() ? ERRORS : OK;
    }

    private CompileResult compileWithProgress(CompileRequest request) throws IOException {
        if (!Terminal.isInteractive()) {
            return compiler.compile(request);
        }
        int files = request.inputs().size();
        Progress progress =
                Progress.of(err, files == 1 ? request.inputs().get(0).toString() : files + " files");
        try {
            return compiler.compile(request);
        } finally {
            progress.end();
        }
    }

    /** One line that says what happened on disk. */
    private static String summary(OutputDirectory.Written written, Path directory) {
        String where = directory.toString().isEmpty() ? "the working directory" : "`" + directory + "`";
        int changed = written.changed().size();
        return changed + (changed == 1 ? " file" : " files") + " written to " + where + ", "
                + written.unchanged().size() + " unchanged, "
                + written.removed().size() + " removed\n";
    }

    private void summarize(CompileResult result) {
        int failed = 0;
        StringBuilder text = new StringBuilder();
        for (CompileResult.Verdict verdict : result.verdicts()) {
            text.append(verdict.ok() ? "ok " : "failed ")
                    .append(verdict.input())
                    .append('\n');
            failed += verdict.ok() ? 0 : 1;
        }
        text.append(result.verdicts().size()).append(" files, ").append(failed).append(" failed\n");
        out.print(text);
    }

    private void show(List<Diagnostic> diagnostics, Renderer.Format format, boolean colour) {
        if (!diagnostics.isEmpty() || format == Renderer.Format.SARIF) {
            err.print(Renderer.of(format, colour, Version.current()).render(diagnostics));
            err.flush();
        }
    }

    private static boolean colour(Invocation.Colour wish) {
        return switch (wish) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> Terminal.likesColour(System.getenv());
        };
    }

    private void reportBug(Throwable bug) {
        err.print("midl4j " + Version.current() + ": internal error. This is a bug in midl4j, not in your IDL.\n"
                + "Please report it with the command line, the IDL files and this trace:\n");
        bug.printStackTrace(err);
    }
}
