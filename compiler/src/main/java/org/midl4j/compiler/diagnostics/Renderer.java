package org.midl4j.compiler.diagnostics;

import java.util.List;

/** Turns messages into text for a person or a program. */
public sealed interface Renderer permits TextRenderer, MsvcRenderer, JsonRenderer, SarifRenderer {

    /**
     * The text for all messages of a run, in order.
     *
     * @return what to print as it is; ends in a line end unless it is empty
     */
    String render(List<Diagnostic> diagnostics);

    /** A form of output. */
    enum Format {
        /** With the source text underlined. */
        TEXT,
        /** One line each, as build systems made for Microsoft's tools read it. */
        MSVC,
        /** One JSON object per line. */
        JSON,
        /** One SARIF 2.1.0 document. */
        SARIF
    }

    /**
     * The renderer of a form.
     *
     * @param colour whether to colour text; other forms have none
     * @param version of the compiler, for those that name it
     */
    static Renderer of(Format format, boolean colour, String version) {
        return switch (format) {
            case TEXT -> new TextRenderer(colour);
            case MSVC -> new MsvcRenderer();
            case JSON -> new JsonRenderer();
            case SARIF -> new SarifRenderer(version);
        };
    }

    /** How a severity is written: {@code error}, {@code warning}, {@code note}. */
    static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
