package org.midl4j.compiler;

import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/** A command line that cannot be followed. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    private UsageException(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    static UsageException of(Code code, String message) {
        return new UsageException(Diagnostic.of(code, nowhere(), message));
    }

    UsageException help(String text) {
        return new UsageException(diagnostic.help(text));
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }

    /** The span of messages that are about no file. */
    static Span nowhere() {
        return new Span(SourceFile.of("", ""), 0, 0);
    }
}
