package org.midl4j.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SearchPath;
import org.midl4j.compiler.source.SourceFile;

/** The syntax of a text, for tests. */
record Parsed(List<Decl> decls, List<Diagnostic> diagnostics) {

    /** Lines as one text. */
    static String lines(String... lines) {
        return String.join("\n", lines);
    }

    static Parsed of(String... lines) {
        return of(SourceFile.of("test.idl", String.join("\n", lines)));
    }

    static Parsed of(SourceFile file) {
        ParseResult result = IdlParser.parse(
                file, PreprocessorSettings.of(SearchPath.builder().build()));
        return new Parsed(result.idl().decls(), result.diagnostics());
    }

    /** What a flawless text declares, a line each. */
    static String text(String... lines) {
        Parsed parsed = of(lines);
        assertEquals("", parsed.messages());
        return SyntaxText.of(parsed.decls());
    }

    /** The same of text that is C. */
    static String header(String... lines) {
        Parsed parsed = of(SourceFile.of("test.h", String.join("\n", lines)));
        assertEquals("", parsed.messages());
        return SyntaxText.of(parsed.decls());
    }

    String text() {
        return SyntaxText.of(decls);
    }

    /** One line for each diagnostic: line, column, number, message. */
    String messages() {
        return diagnostics.stream()
                .map(d -> d.span().line() + ":" + d.span().column() + " "
                        + d.code().number() + " " + d.message())
                .collect(Collectors.joining("\n"));
    }
}
