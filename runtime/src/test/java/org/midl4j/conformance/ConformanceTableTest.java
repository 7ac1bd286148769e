package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table in {@code docs/async-conformance.md}, made from the tests' own names. {@code -Dgolden.update=true} writes it
 * again, and fails, so that the change is reviewed.
 */
final class ConformanceTableTest {
    private static final int STATEMENTS = 120;
    private static final Path TABLE = Path.of("../docs/async-conformance.md");

    /** Where there are tests of the list; every other test may mention a number, but does not count. */
    private static final List<Path> SOURCES = List.of(
            Path.of("../compiler/src/test/java/org/midl4j/compiler/sema"),
            Path.of("src/test/java/org/midl4j/conformance"));

    private static final String STRING = "\"((?:[^\"\\\\]|\\\\.)*)\"";

    /** The name of a test, and everything up to its method's name. */
    private static final Pattern TEST = Pattern.compile(
            "(?:@DisplayName\\(|name = |name =\\s+)\\s*" + STRING + "((?:\\s*\\+\\s*" + STRING
                    + ")*)(?:(?!void |DisplayName|name =).)*?void (\\w+)\\(",
            Pattern.DOTALL);

    private static final Pattern CLASS_WAYS =
            Pattern.compile("@ParameterizedClass[^\\n]*\\n@EnumSource\\(([^\\n]*)\\)\\n");

    private static final Pattern METHOD_WAYS = Pattern.compile("@EnumSource\\(((?:[^()]|\\n)*)\\)");

    /** One test of a statement. */
    private record Row(String says, String testClass, String method, String ways) {}

    @Test
    void everyStatementHasATestAndTheTableSaysSo() throws IOException {
        Map<String, List<Row>> rows = rows();
        List<String> missing = Stream.iterate(1, n -> n + 1)
                .limit(STATEMENTS)
                .map(ConformanceTableTest::number)
                .filter(number -> !rows.containsKey(number))
                .toList();
        assertEquals(List.of(), missing, "statements without a test");
        assertEquals(STATEMENTS, rows.size(), "numbers that do not exist: " + rows.keySet());
        String table = table(rows);
        String before = Files.exists(TABLE) ? Files.readString(TABLE) : "";
        if (Boolean.getBoolean("golden.update") && !table.equals(before)) {
            Files.writeString(TABLE, table);
            fail("wrote " + TABLE + "; review it and run again without golden.update");
        }
        assertEquals(before, table, "the table is out of date; -Dgolden.update=true writes it again");
    }

    private static String number(int n) {
        return String.format("CA-%03d", n);
    }

    private static Map<String, List<Row>> rows() throws IOException {
        Map<String, List<Row>> rows = new TreeMap<>();
        for (Path folder : SOURCES) {
            for (Path file : javaFiles(folder)) {
                String source = Files.readString(file);
                Matcher test = TEST.matcher(source);
                while (test.find()) {
                    String name = test.group(1) + further(test.group(2));
                    if (name.matches("CA-\\d{3} .*")) {
                        assertFalse(
                                source.substring(Math.max(0, test.start() - 200), test.end())
                                        .matches("(?s).*@(Disabled|Tag)\\b.*"),
                                name + " does not always run");
                        rows.computeIfAbsent(name.substring(0, 6), key -> new ArrayList<>())
                                .add(row(name.substring(7), file, source, test));
                    }
                }
            }
        }
        return rows;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> !file.endsWith("ConformanceTableTest.java"))
                    .sorted()
                    .toList();
        }
    }

    /** The rest of a name that is written in several pieces. */
    private static String further(String pieces) {
        return Pattern.compile(STRING)
                .matcher(pieces)
                .results()
                .map(piece -> piece.group(1))
                .collect(Collectors.joining());
    }

    private static Row row(String says, Path file, String source, Matcher test) {
        String testClass = file.getFileName().toString().replace(".java", "");
        Matcher ofMethod = METHOD_WAYS.matcher(test.group());
        Matcher ofClass = CLASS_WAYS.matcher(source);
        String ways = ofMethod.find() ? ways(ofMethod.group(1)) : ofClass.find() ? ways(ofClass.group(1)) : "";
        return new Row(says.replaceAll("[;,] \\S*( NDR64)? ?\\{0\\}$", ""), testClass, test.group(4), ways);
    }

    /** The ways that an {@code @EnumSource} leaves. */
    private static String ways(String annotation) {
        boolean all = !annotation.contains("names");
        boolean except = annotation.contains("EXCLUDE");
        return Arrays.stream(Way.values())
                .filter(way -> all || annotation.contains("\"" + way.name() + "\"") != except)
                .map(Way::toString)
                .collect(Collectors.joining(", "));
    }

    private static String table(Map<String, List<Row>> rows) {
        StringBuilder table = new StringBuilder("""
            # Asynchronous calls: conformance

            What holds of asynchronous interfaces and calls, each with the tests that show it. Where a statement is about a call that is
            marshalled, its test runs once for every way a call can take: octets that are copied, another apartment of the process with a
            thread of its own, the neutral apartment, and a server and a client over TCP, a Unix-domain socket and TLS.

            This page is made from the tests. `mvn verify` fails if it is not what they say, if a number has no test, if one of these
            tests can be switched off, and if one of them did not run in that very build, in every way named here, or did not pass.
            `mvn test -Dgolden.update=true` writes it again.

            | number | what holds | test | ways | result |
            | --- | --- | --- | --- | --- |
            """);
        rows.forEach((number, tests) -> {
            for (Row row : tests) {
                table.append("| ").append(number);
                table.append(" | ").append(row.says.replace("|", "\\|").replace("_", "\\_"));
                table.append(" | `").append(row.testClass).append('.').append(row.method);
                table.append("` | ").append(row.ways);
                table.append(" | passes |\n");
            }
        });
        return table.toString();
    }
}
