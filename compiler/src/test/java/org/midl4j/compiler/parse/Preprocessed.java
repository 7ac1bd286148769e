package org.midl4j.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.antlr.v4.runtime.Token;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SearchPath;
import org.midl4j.compiler.source.SourceFile;

/** A text after preprocessing, for tests. */
record Preprocessed(List<MidlToken> tokens, List<Diagnostic> diagnostics, List<SourceFile> included) {

    static Preprocessed of(String... lines) {
        return of(settings -> settings, lines);
    }

    static Preprocessed of(UnaryOperator<PreprocessorSettings> changes, String... lines) {
        PreprocessorSettings settings =
                PreprocessorSettings.of(SearchPath.builder().build());
        return of(SourceFile.of("test.idl", String.join("\n", lines)), changes.apply(settings));
    }

    static Preprocessed of(SourceFile file, PreprocessorSettings settings) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Preprocessor preprocessor = new Preprocessor(file, settings, diagnostics::add);
        List<MidlToken> tokens = new ArrayList<>();
        MidlToken token = preprocessor.nextToken();
        while (token.getType() != Token.EOF) {
            assertEquals(tokens.size(), token.getTokenIndex());
            tokens.add(token);
            token = preprocessor.nextToken();
        }
        assertEquals(tokens.size(), token.getTokenIndex());
        assertEquals(Token.EOF, preprocessor.nextToken().getType());
        return new Preprocessed(tokens, diagnostics, preprocessor.included());
    }

    /** The tokens' texts, with blanks between. */
    String text() {
        return String.join(" ", tokens.stream().map(MidlToken::getText).toList());
    }

    MidlToken token(String text) {
        return tokens.stream()
                .filter(token -> token.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no `" + text + "` in " + text()));
    }

    /** Asserts that nothing was reported. */
    Preprocessed clean() {
        assertEquals(List.of(), messages());
        return this;
    }

    List<Code> codes() {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    /** {@code line:column message} of each diagnostic. */
    List<String> messages() {
        return diagnostics.stream()
                .map(d -> d.span().line() + ":" + d.span().column() + " " + d.message())
                .toList();
    }
}
