package org.midl4j.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.JsonText;
import org.midl4j.compiler.diagnostics.SarifSchema;
import org.midl4j.compiler.diagnostics.Severity;

/** What the command says about every piece of bad IDL: the four forms, the exit status, the levels, and no output. */
final class BadIdlRenderingTest {
    private static final Pattern MSVC =
            Pattern.compile("(?:[^()]+\\(\\d+\\)|midl4j) : (error|warning|note) (MIDL\\d{4}) : .+");
    private static final Set<String> JSON_MEMBERS = Set.of(
            "code",
            "name",
            "severity",
            "message",
            "label",
            "file",
            "line",
            "column",
            "endLine",
            "endColumn",
            "expansions",
            "notes",
            "help");

    @TempDir
    private Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        Main main = new Main(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new MidlCompiler());
        return main.run(Arrays.stream(arguments).map(Object::toString).toList());
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** A message as all forms tell it: how bad and what. */
    private record Told(String severity, String code) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void allFormsSayTheSame(String name) {
        Path input = input(name);
        int status = run("--check", "-W4", input);
        List<Told> text = new ArrayList<>();
        for (String line : err().split("\n")) {
            if (line.matches("(error|warning|note) MIDL\\d{4}: .+")) {
                text.add(new Told(line.replaceFirst(" .*", ""), line.replaceFirst("\\w+ (\\w+).*", "$1")));
            }
        }
        assertFalse(text.isEmpty(), err());
        assertEquals(text.stream().anyMatch(told -> told.severity.equals("error")) ? 1 : 0, status);

        assertEquals(status, run("--check", "-W4", "--error-format=msvc", input));
        assertEquals(text, msvc());
        assertEquals(status, run("--check", "-W4", "--error-format=json", input));
        assertEquals(text, json());
        assertEquals(status, run("--check", "-W4", "--error-format=sarif", input));
        List<Told> sarif = SarifSchema.check(JsonText.parse(err())).stream()
                .map(each -> new Told((String) JsonText.at(each, "level"), (String) JsonText.at(each, "ruleId")))
                .toList();
        assertEquals(text, sarif);
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    private List<Told> msvc() {
        List<Told> told = new ArrayList<>();
        for (String line : err().split("\n")) {
            var form = MSVC.matcher(line);
            assertTrue(form.matches(), line);
            boolean further = form.group(1).equals("note")
                    && Code.ofNumber(Integer.parseInt(form.group(2).substring(4)))
                                    .orElseThrow()
                                    .severity()
                            != Severity.NOTE;
            if (!further) {
                told.add(new Told(form.group(1), form.group(2)));
            }
        }
        return told;
    }

    private List<Told> json() {
        List<Told> told = new ArrayList<>();
        for (String line : err().split("\n")) {
            Object message = JsonText.parse(line);
            assertTrue(JSON_MEMBERS.containsAll(JsonText.object(message).keySet()), line);
            assertFalse(((String) JsonText.at(message, "message")).isBlank(), line);
            told.add(new Told((String) JsonText.at(message, "severity"), (String) JsonText.at(message, "code")));
        }
        return told;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void levelsAddWarningsAndNothingIsWrittenAfterErrors(String name) throws IOException {
        Path input = input(name);
        List<String> before = List.of();
        boolean fails = false;
        for (int level = 0; level <= 4; level++) {
            int status = run("--check", "-W" + level, "--error-format=json", input);
            List<String> now = err().lines().toList();
            assertTrue(now.containsAll(before), "-W" + level + " lost something");
            if (level == 0) {
                fails = status == 1;
                assertTrue(now.stream().allMatch(line -> line.contains("\"severity\":\"error\"")), err());
                assertEquals(fails, !now.isEmpty());
            }
            assertEquals(fails ? 1 : 0, status);
            before = now;
        }

        boolean warned = before.stream().anyMatch(line -> line.contains("\"severity\":\"warning\""));
        assertEquals(fails || warned ? 1 : 0, run("--check", "-W4", "--werror", input));
        String warnings = before.stream()
                .map(JsonText::parse)
                .filter(each -> JsonText.at(each, "severity").equals("warning"))
                .map(each -> ((String) JsonText.at(each, "code")).substring(4))
                .distinct()
                .collect(Collectors.joining(","));
        if (!warnings.isEmpty()) {
            assertEquals(fails ? 1 : 0, run("--check", "-W4", "--werror", "--no-warn=" + warnings, input), err());
        }
        if (fails) {
            Path output = temp.resolve("out");
            assertEquals(1, run("-d", output, "--package=bad", "-MD", temp.resolve("out.d"), input));
            assertFalse(Files.exists(output), "something was written");
            assertFalse(Files.exists(temp.resolve("out.d")), "dependencies were written");
        }
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyMessageIsExplainedByNumberAndByName(Code code) {
        assertEquals(0, run("--explain", code.id()));
        String byId = out.toString(StandardCharsets.UTF_8);
        assertTrue(byId.startsWith(code.id() + ": " + code.title() + " ("), byId);
        assertEquals(0, run("--explain", Integer.toString(code.number())));
        assertEquals(byId, out.toString(StandardCharsets.UTF_8));
        assertEquals(0, run("--explain", code.name()));
        assertEquals(byId, out.toString(StandardCharsets.UTF_8));
        assertEquals("", err());
    }

    private static Path input(String name) {
        return Path.of("src", "test", "bad", name, "input.idl");
    }

    static Stream<String> cases() throws IOException {
        return BadIdlTest.cases();
    }
}
