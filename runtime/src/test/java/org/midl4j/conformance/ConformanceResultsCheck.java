package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the last column of {@code docs/async-conformance.md} against what Surefire reported: every test of the table that is
 * in this module ran in this build, in every way the table names, and passed. Runs in the phase {@code verify}, when the
 * other tests are over.
 */
final class ConformanceResultsCheck {
    private static final Path TABLE = Path.of("../docs/async-conformance.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path REPORTS = Path.of(System.getProperty("midl4j.reports", "target/surefire-reports"));
    private static final Instant BUILD_START =
            Instant.parse(System.getProperty("midl4j.build.start", Instant.EPOCH.toString()));

    /** What a row of the table promises. */
    private record Promise(String number, String testClass, String method, int ways) {}

    private static final Pattern ROW =
            Pattern.compile("\\| (CA-\\d{3}) \\| .* \\| `(\\w+)\\.(\\w+)` \\| (.*) \\| passes \\|");

    /** What a test wrote, in a report. */
    private static final Pattern CHARACTERS = Pattern.compile("<!\\[CDATA\\[.*?]]>", Pattern.DOTALL);

    /** A test in a report: its name, and what is told of it. */
    private static final Pattern TEST =
            Pattern.compile("<testcase name=\"([^\"]*)\"[^>]*?(?:/>|>(.*?)</testcase>)", Pattern.DOTALL);

    private static final Pattern NOT_PASSED = Pattern.compile("<(?:failure|error|skipped)\\b");

    @Test
    void everyTestOfTheTableRanAndPassed() throws IOException {
        List<Promise> promises = promises();
        assertFalse(promises.isEmpty(), "no row of " + TABLE + " was understood");
        List<String> broken = new ArrayList<>();
        int here = 0;
        for (Promise promise : promises) {
            Optional<String> name = nameOf(promise.testClass);
            if (name.isPresent()) {
                here++;
                check(promise, name.get(), broken);
            }
        }
        assertFalse(here == 0, "no test of the table is in this module");
        assertEquals(List.of(), broken);
    }

    private static List<Promise> promises() throws IOException {
        List<Promise> promises = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                int ways = row.group(4).isBlank() ? 1 : row.group(4).split(", ", -1).length;
                promises.add(new Promise(row.group(1), row.group(2), row.group(3), ways));
            } else {
                assertFalse(line.startsWith("| CA-"), "not a row of the table: " + line);
            }
        }
        return promises;
    }

    /** The full name of a test class of this module. */
    private static Optional<String> nameOf(String testClass) throws IOException {
        try (Stream<Path> files = Files.find(
                TESTS, 20, (file, attributes) -> file.endsWith(testClass + ".java") && attributes.isRegularFile())) {
            return files.findFirst().map(file -> {
                String path = TESTS.relativize(file).toString();
                return path.substring(0, path.length() - ".java".length()).replaceAll("[/\\\\]", ".");
            });
        }
    }

    private static void check(Promise promise, String testClass, List<String> broken) throws IOException {
        String what = promise.number + ", " + promise.testClass + "." + promise.method;
        Path report = REPORTS.resolve("TEST-" + testClass + ".xml");
        if (!Files.exists(report)
                || Files.getLastModifiedTime(report).toInstant().isBefore(BUILD_START)) {
            broken.add(what + " did not run in this build");
            return;
        }
        int runs = 0;
        Matcher test = TEST.matcher(CHARACTERS.matcher(Files.readString(report)).replaceAll(""));
        while (test.find()) {
            if (test.group(1).replaceFirst("[(\\[{ ].*", "").equals(promise.method)) {
                runs++;
                if (test.group(2) != null && NOT_PASSED.matcher(test.group(2)).find()) {
                    broken.add(what + " did not pass: " + test.group(1));
                }
            }
        }
        if (runs < promise.ways) {
            broken.add(what + " ran " + runs + " times instead of " + promise.ways);
        }
    }
}
