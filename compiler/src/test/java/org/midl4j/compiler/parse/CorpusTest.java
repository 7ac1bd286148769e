package org.midl4j.compiler.parse;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SearchPath;
import org.midl4j.grammar.MidlParser;

/** Other people's IDL, in whole trees: all of it parses. */
@Tag("peers")
final class CorpusTest {
    @ParameterizedTest
    @CsvSource({"libwine-dev, 300", "wine, 500", "directx, 5"})
    void parsesEveryFile(String corpus, int atLeast) throws IOException {
        List<Path> files = files(corpus);
        assertTrue(files.size() >= atLeast, "only " + files.size() + " files");

        assertEquals("", files.stream().map(file -> mistakes(file, false)).collect(joining()));
    }

    /** These headers know only one IDL compiler, and would otherwise drag in all of windows.h. */
    @Test
    void parsesTheHeadersOfMingw() throws IOException {
        List<Path> files = files("mingw-w64");
        assertTrue(files.size() >= 200, "only " + files.size() + " files");

        assertEquals("", files.stream().map(file -> mistakes(file, true)).collect(joining()));
    }

    /** The rule for a whole file, which the compiler itself does not use, says the same as its parts. */
    @Test
    void theRuleForAWholeFileAcceptsTheSame() throws IOException {
        for (Path file : files("libwine-dev")) {
            Preprocessor tokens = new Preprocessor(path(file).open(file), settings(file, false), problem -> {});
            MidlParser parser = new MidlParser(new TokenWindow(tokens));
            parser.removeErrorListeners();
            parser.addErrorListener(new BaseErrorListener() {
                @Override
                public void syntaxError(
                        Recognizer<?, ?> recognizer,
                        @Nullable Object symbol,
                        int line,
                        int column,
                        String message,
                        @Nullable RecognitionException cause) {
                    throw new AssertionError(file + ":" + line + ":" + column + " " + message);
                }
            });
            parser.file();
        }
    }

    private static List<Path> files(String corpus) throws IOException {
        Path root = Path.of(Optional.ofNullable(System.getProperty("midl4j.corpora"))
                        .orElseThrow(() -> new AssertionError("run .ci/corpora DIR, then with -Dmidl4j.corpora=DIR")))
                .resolve(corpus);
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".idl")).sorted().toList();
        }
    }

    private static String mistakes(Path file, boolean widl) {
        try {
            return IdlParser.parse(path(file).open(file), settings(file, widl)).diagnostics().stream()
                    .filter(Diagnostic::isError)
                    .filter(problem -> problem.code() != Code.INCLUDE_NOT_FOUND)
                    .map(problem -> problem.span() + " " + problem.message() + "\n")
                    .collect(joining());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static SearchPath path(Path file) {
        return SearchPath.builder().directory(file.resolveSibling("")).build();
    }

    private static PreprocessorSettings settings(Path file, boolean widl) {
        PreprocessorSettings settings = PreprocessorSettings.of(path(file));
        return widl ? settings.define("__WIDL__", "1") : settings;
    }
}
