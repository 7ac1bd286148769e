package org.midl4j.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.CompileResult;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Severity;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/** Shows diagnostics in the build's log, as {@code path:[line,column] MIDLnnnn message}, and as markers in an IDE. */
final class Messages {
    private final Path base;
    private final Log log;
    private final BuildContext buildContext;

    Messages(Path base, Log log, BuildContext buildContext) {
        this.base = base;
        this.log = log;
        this.buildContext = buildContext;
    }

    /** Shows all; fails if there is an error among them. */
    void show(CompileResult result) throws MojoFailureException {
        // On a command line the default context would print everything a second time.
        boolean marks = !(buildContext instanceof DefaultBuildContext);
        if (marks) {
            result.filesRead().forEach(file -> buildContext.removeMessages(file.toFile()));
        }
        List<String> errors = new ArrayList<>();
        for (Diagnostic diagnostic : result.diagnostics()) {
            String text = text(diagnostic);
            if (diagnostic.isError()) {
                errors.add(text);
            }
            log(diagnostic.severity(), text);
            if (marks) {
                mark(diagnostic);
            }
        }
        if (!errors.isEmpty()) {
            String count = errors.size() == 1 ? "an error" : errors.size() + " errors";
            throw new MojoFailureException("there " + (errors.size() == 1 ? "is " : "are ") + count + " in the IDL"
                    + (errors.size() == 1 ? ": " : ", the first of them: ") + errors.get(0));
        }
    }

    private void log(Severity severity, String text) {
        switch (severity) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case NOTE -> log.info(text);
        }
    }

    private void mark(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        File file = span.file().path().map(Path::toFile).orElse(null);
        if (file != null && diagnostic.severity() != Severity.NOTE) {
            int severity = diagnostic.isError() ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING;
            @Nullable Throwable none = null;
            buildContext.addMessage(file, span.line(), span.column(), message(diagnostic), severity, none);
        }
    }

    private String text(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(place(diagnostic.span())).append(message(diagnostic));
        for (Diagnostic.Note note : diagnostic.notes()) {
            text.append(System.lineSeparator())
                    .append("    ")
                    .append(place(note.span()))
                    .append(note.text());
        }
        return text.toString();
    }

    private static String message(Diagnostic diagnostic) {
        StringBuilder text =
                new StringBuilder(diagnostic.code().id()).append(' ').append(diagnostic.message());
        diagnostic.helps().forEach(help -> text.append("; ").append(help));
        return text.toString();
    }

    /** {@code path:[line,column] }, which IDEs turn into a link; nothing for what is about no file. */
    private String place(Span span) {
        SourceFile file = span.file();
        if (file.name().isEmpty()) {
            return "";
        }
        String name =
                file.path().isPresent() ? base.resolve(file.name()).normalize().toString() : file.name();
        return name + ":[" + span.line() + "," + span.column() + "] ";
    }
}
