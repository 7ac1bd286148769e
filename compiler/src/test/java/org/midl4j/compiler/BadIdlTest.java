package org.midl4j.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Renderer;
import org.midl4j.compiler.diagnostics.WarningPolicy;

/**
 * Bad IDL and what is said about it: folders under {@code src/test/bad}, named after the code; further cases of a code
 * have {@code --} and a few words behind it.
 *
 * <p>{@code -Dgolden.update=true} rewrites what is expected, and fails, so that the change is reviewed.
 */
final class BadIdlTest {
    private static final Path CASES = Path.of("src", "test", "bad");

    /** Codes of the command line and of files; {@link MainTest} and the tests of output hold those. */
    private static final Set<Code> WITHOUT_IDL = Set.of(
            Code.NO_INPUT_FILE,
            Code.CANNOT_OPEN_FILE,
            Code.READ_FAILED,
            Code.OPTION_REPEATED,
            Code.UNKNOWN_OPTION,
            Code.OPTION_VALUE_MISSING,
            Code.OPTION_VALUE_INVALID,
            Code.CANNOT_OPEN_RESPONSE_FILE,
            Code.OPTIONS_CONTRADICT,
            Code.NESTED_RESPONSE_FILE,
            Code.CANNOT_WRITE_FILE);

    /** Codes told when Java is made of the IDL, or that only huge files and imported headers show. */
    private static final Set<Code> ELSEWHERE = Set.of(
            Code.ASYNC_OPTION_UNMATCHED,
            Code.BAD_JAVA_PACKAGE,
            Code.CANNOT_MAP,
            Code.C_CODE_SKIPPED,
            Code.FILE_TOO_LARGE,
            Code.JAVA_LIMIT,
            Code.NAME_CHANGED,
            Code.NOT_IDL,
            Code.NOT_MAPPED,
            Code.OPTION_UNMATCHED,
            Code.TOO_MANY_OPERATIONS,
            Code.WINRT_NOT_GENERATED);

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysWhatWasApproved(String name) throws IOException {
        Path folder = CASES.resolve(name);
        List<Diagnostic> diagnostics = check(folder);
        String rendered = Renderer.of(Renderer.Format.TEXT, false, "test").render(diagnostics);
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, rendered);
            fail("rewrote " + expected + ": review the change, then run the tests without golden.update");
        }

        assertEquals(Files.readString(expected), rendered);
        assertTrue(
                diagnostics.stream().anyMatch(d -> d.code() == codeOf(name)),
                "the case " + name + " does not show its own message");
    }

    @Test
    void hasACaseForEveryMessageAboutIdl() throws IOException {
        Set<String> missing = new TreeSet<>();
        Set<String> present = cases().collect(Collectors.toSet());
        for (Code code : Code.values()) {
            if (!WITHOUT_IDL.contains(code) && !ELSEWHERE.contains(code) && !present.contains(folderOf(code))) {
                missing.add(code.name());
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static List<Diagnostic> check(Path folder) throws IOException {
        CompileRequest request = CompileRequest.builder()
                .goal(CompileRequest.Goal.CHECK)
                .workingDirectory(folder)
                .input(Path.of("input.idl"))
                .warnings(new WarningPolicy(WarningPolicy.HIGHEST_LEVEL, false, Set.of()))
                .build();
        return new MidlCompiler().compile(request).diagnostics();
    }

    private static Code codeOf(String folder) {
        String code = folder.replaceFirst("--.*", "");
        return Code.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String folderOf(Code code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }
}
