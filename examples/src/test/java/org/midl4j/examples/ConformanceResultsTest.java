package org.midl4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Holds the results in {@code docs/async-conformance.md} against the reports of the modules that were tested before this
 * one. It is here because this module is the last.
 */
final class ConformanceResultsTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| (CA-\\d{3}) .*\\| `(\\w+)\\.(\\w+)` \\| .* \\| passes \\|$", Pattern.MULTILINE);

    @Test
    void everyTestOfTheTableRanAndPassed() throws Exception {
        Map<String, Boolean> passed = new HashMap<>();
        readReports(Path.of("../compiler/target/surefire-reports"), passed);
        readReports(Path.of("../runtime/target/surefire-reports"), passed);
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        Matcher row = ROW.matcher(Files.readString(Path.of("../docs/async-conformance.md")));
        while (row.find()) {
            rows++;
            Boolean result = passed.get(row.group(2) + "." + row.group(3));
            if (result == null || !result) {
                wrong.add(row.group(1) + " " + row.group(2) + "." + row.group(3)
                        + (result == null ? " did not run" : " failed"));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(rows >= 120, "the table has only " + rows + " rows");
    }

    /** By class and method: whether it passed, however often it ran. */
    private static void readReports(Path folder, Map<String, Boolean> passed) throws Exception {
        assertTrue(
                Files.isDirectory(folder),
                folder + " does not exist; this test needs the whole build, mvn verify in the topmost folder");
        for (File report : reports(folder)) {
            NodeList cases = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report)
                    .getElementsByTagName("testcase");
            for (int i = 0; i < cases.getLength(); i++) {
                Element test = (Element) cases.item(i);
                String testClass = test.getAttribute("classname").replaceAll(".*\\.", "");
                boolean good = test.getElementsByTagName("failure").getLength() == 0
                        && test.getElementsByTagName("error").getLength() == 0
                        && test.getElementsByTagName("skipped").getLength() == 0;
                for (String word : test.getAttribute("name").split("\\W+")) {
                    passed.merge(testClass + "." + word, good, Boolean::logicalAnd);
                }
            }
        }
    }

    private static List<File> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .map(Path::toFile)
                    .toList();
        }
    }
}
