package org.midl4j.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.WarningPolicy;

/**
 * Holds {@code docs/diagnostics.md} to its word: every number of MIDL's is a message of ours, or comes under another number,
 * or is no mistake here, and IDL shows it.
 */
final class MidlNumbersTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "diagnostics.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d{4}) \\| .* \\| (?:`\\w+` \\(.*\\)|— (.*)) \\|$");
    private static final Pattern ELSEWHERE =
            Pattern.compile("reported as (\\d{4}(?:, \\d{4})*(?: or \\d{4})?)(?:, which .*)?");

    /** Numbers below are about the command line and files. */
    private static final int LANGUAGE = 2000;

    /** Nesting and writing: their own messages are tested where a page of IDL or a full disk can be made. */
    private static final Set<Integer> WITHOUT_EXAMPLE = Set.of(2002, 2212);

    @TempDir
    private Path directory;

    @Test
    void everyNumberIsInTheDocument() throws IOException {
        Set<Integer> documented = new TreeSet<>(rows().keySet());
        documented.removeIf(number -> number >= 7000);
        assertEquals(numbers(), documented);
    }

    @Test
    void aNumberWithoutAMessageIsSaidToBeElsewhereAcceptedOrImpossible() throws IOException {
        rows().forEach((number, reason) -> reason.ifPresent(text -> assertTrue(
                ELSEWHERE.matcher(text).matches()
                        || text.startsWith("accepted: ")
                        || text.startsWith("cannot happen: "),
                number + ": " + text)));
    }

    @Test
    void whatIsElsewhereOrAcceptedHasAnExample() throws IOException {
        Set<Integer> wanted = new TreeSet<>();
        rows().forEach((number, reason) -> {
            if (number >= LANGUAGE
                    && reason.isPresent()
                    && !reason.get().startsWith("cannot happen: ")
                    && !WITHOUT_EXAMPLE.contains(number)) {
                wanted.add(number);
            }
        });
        assertEquals(wanted, examples().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exampleNumbers")
    void theExampleShowsIt(int number) throws IOException {
        String reason = rows().get(number).orElseThrow();
        List<Diagnostic> found = check(examples().get(number));

        List<String> told = found.stream()
                .map(each -> each.code().number() + (each.isError() ? " " : " (warning) ") + each.message())
                .toList();
        Matcher elsewhere = ELSEWHERE.matcher(reason);
        if (elsewhere.matches()) {
            Set<Integer> promised = Arrays.stream(elsewhere.group(1).split("\\D+"))
                    .map(Integer::valueOf)
                    .collect(Collectors.toSet());
            promised.forEach(each -> assertTrue(Code.ofNumber(each).isPresent(), each + " does not exist"));
            assertTrue(
                    found.stream()
                            .anyMatch(each -> promised.contains(each.code().number())),
                    () -> reason + ", but " + told);
        } else {
            assertTrue(found.stream().noneMatch(Diagnostic::isError), () -> reason + ", but " + told);
        }
    }

    static Stream<Integer> exampleNumbers() throws IOException {
        return examples().keySet().stream();
    }

    private List<Diagnostic> check(String idl) throws IOException {
        Files.writeString(directory.resolve("input.idl"), idl);
        CompileRequest request = CompileRequest.builder()
                .goal(CompileRequest.Goal.CHECK)
                .workingDirectory(directory)
                .input(Path.of("input.idl"))
                .warnings(new WarningPolicy(WarningPolicy.HIGHEST_LEVEL, false, Set.of()))
                .build();
        return new MidlCompiler().compile(request).diagnostics();
    }

    /** The reason why a number has no message of its own; nothing if it has one. */
    private static Map<Integer, Optional<String>> rows() throws IOException {
        Map<Integer, Optional<String>> rows = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(DOCUMENT));
        while (row.find()) {
            rows.put(Integer.valueOf(row.group(1)), Optional.ofNullable(row.group(2)));
        }
        return rows;
    }

    private static Set<Integer> numbers() throws IOException {
        Set<Integer> numbers = new TreeSet<>();
        for (String line : resource("numbers.txt").split("\n")) {
            if (!line.startsWith("#")) {
                for (String number : line.split(" ")) {
                    numbers.add(Integer.valueOf(number));
                }
            }
        }
        return numbers;
    }

    private static Map<Integer, String> examples() throws IOException {
        Map<Integer, String> examples = new TreeMap<>();
        String[] sections = resource("examples.txt").split("(?m)^== ");
        for (int i = 1; i < sections.length; i++) {
            int end = sections[i].indexOf('\n');
            examples.put(Integer.valueOf(sections[i].substring(0, end)), sections[i].substring(end + 1));
        }
        return examples;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = MidlNumbersTest.class.getResourceAsStream("numbers/" + name)) {
            if (in == null) {
                throw new AssertionError("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
