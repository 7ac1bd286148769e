package org.midl4j.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Java for everything that can be checked, and {@code javac -Xlint:all -Werror} has nothing to say about it. {@link
 * CorpusJava} says what is taken.
 */
@Tag("peers")
final class CorpusCompileTest {

    static Stream<CorpusJava.Job> jobs() {
        return CorpusJava.jobs();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("jobs")
    void makesJavaThatCompilesWithoutAWarning(CorpusJava.Job job) {
        CorpusJava java = CorpusJava.of(job);
        System.out.printf(
                Locale.ROOT,
                "%s: %d of %d IDL files, %d Java files, %d lines; %.1f s to make them, %.1f s to compile them; %d"
                        + " problems%n",
                job,
                java.packages().size(),
                java.found(),
                java.files(),
                java.lines(),
                java.making(),
                java.compiling(),
                java.problems().size());
        assertTrue(java.files() > 10, "hardly anything was made");
        List<String> wrong = java.problems();
        assertEquals(
                "",
                String.join("\n", wrong.subList(0, Math.min(wrong.size(), Integer.getInteger("midl4j.shown", 40)))));
    }
}
