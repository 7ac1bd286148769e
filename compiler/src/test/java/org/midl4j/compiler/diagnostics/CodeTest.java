package org.midl4j.compiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class CodeTest {
    private static final Path DOCUMENT = Path.of("../docs/diagnostics.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| (\\d{4}) \\| (.+) \\| (?:`([A-Z0-9_]+)` \\((.+)\\)|— (.+)) \\|$", Pattern.MULTILINE);

    @Test
    void noNumberIsUsedTwice() {
        Set<Integer> seen = new HashSet<>();
        for (Code code : Code.values()) {
            assertTrue(seen.add(code.number()), code + " has the number of another message");
            assertEquals(Optional.of(code), Code.ofNumber(code.number()));
        }
    }

    @Test
    void warningsHaveALevelAndErrorsHaveNone() {
        for (Code code : Code.values()) {
            boolean error = code.severity() == Severity.ERROR;
            assertTrue(error ? code.level() == 0 : code.level() >= 1 && code.level() <= 4, code.name());
        }
    }

    @Test
    void titlesAreLowerCaseAndWithoutFullStop() {
        for (Code code : Code.values()) {
            assertTrue(!code.title().isBlank() && !code.title().endsWith("."), code.name());
        }
    }

    @Test
    void theDocumentListsExactlyTheMessagesThereAre() throws IOException {
        Set<String> documented = new TreeSet<>();
        Set<String> numbers = new HashSet<>();
        Matcher row = ROW.matcher(Files.readString(DOCUMENT));
        while (row.find()) {
            assertTrue(numbers.add(row.group(1)), "two rows for " + row.group(1));
            if (row.group(3) == null) {
                assertTrue(Code.ofNumber(Integer.parseInt(row.group(1))).isEmpty(), row.group());
                assertTrue(row.group(5).length() > 10, "no reason: " + row.group());
            } else {
                documented.add(row.group(1) + " " + row.group(3) + " (" + row.group(4) + "): " + row.group(2));
            }
        }
        Set<String> actual = new TreeSet<>();
        for (Code code : Code.values()) {
            String level = code.level() == 0 ? "" : ", -W" + code.level();
            actual.add(code.number() + " " + code.name() + " (" + Renderer.word(code.severity()) + level + "): "
                    + code.title());
        }
        assertEquals(String.join("\n", actual), String.join("\n", documented), "docs/diagnostics.md");
    }
}
