package org.midl4j.compiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ExplanationsTest {

    @ParameterizedTest
    @EnumSource
    void everyMessageIsExplained(Code code) {
        Optional<String> text = Explanations.find(code);
        assertTrue(text.isPresent() && text.get().length() > 40, "explanations.txt lacks `== " + code.name() + "`");
    }

    @Test
    void nothingElseIsExplained() {
        List<String> explained = new ArrayList<>();
        for (String line : Explanations.read().split("\n")) {
            if (line.startsWith("== ")) {
                explained.add(line.substring(3));
            }
            assertTrue(line.length() <= 130, line);
        }
        Set<String> names = new HashSet<>();
        for (Code code : Code.values()) {
            names.add(code.name());
        }
        assertEquals(names, new HashSet<>(explained));
        assertEquals(names.size(), explained.size(), "something is explained twice");
    }

    @Test
    void showsNumberTitleAndText() {
        String text = Explanations.of(Code.DIVISION_BY_ZERO);
        assertEquals("""
                MIDL2031: division by zero (error, DIVISION_BY_ZERO)

                The divisor of a constant expression is zero.

                    const long N = 10 / 0;

                Correct the expression.
                """, text);
    }

    @Test
    void saysFromWhichLevelAWarningIsShown() {
        assertTrue(Explanations.of(Code.IMPORT_REPEATED)
                .startsWith("MIDL2007: file already imported (warning, shown from -W3 on, IMPORT_REPEATED)\n"));
    }
}
