package org.midl4j.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds who may use whom: a package knows only those before it, ANTLR stays in parse, JavaPoet in codegen. */
final class PackageOrderTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "midl4j", "compiler");

    private static final List<String> LOWEST_FIRST =
            List.of("source", "diagnostics", "ast", "parse", "model", "sema", "wire", "codegen", "output", "");

    /** Any mention of our packages or of the two libraries, imported or fully qualified. */
    private static final Pattern OURS = Pattern.compile("\\borg\\.midl4j\\.compiler(?:\\.([a-z]+))?\\b(?=\\.[A-Z*]|;)");

    @Test
    void usesOnlyPackagesBeforeIt() {
        List<String> violations = new ArrayList<>();
        for (Path file : sources()) {
            String home = packageOf(file);
            Matcher uses = OURS.matcher(read(file));
            while (uses.find()) {
                String used = uses.group(1) == null ? "" : uses.group(1);
                if (LOWEST_FIRST.indexOf(used) > LOWEST_FIRST.indexOf(home)) {
                    violations.add(file + " uses " + uses.group());
                }
            }
        }
        assertEquals(List.of(), violations);
    }

    @Test
    void knowsEveryPackage() {
        List<String> unknown = sources().stream()
                .map(PackageOrderTest::packageOf)
                .distinct()
                .filter(name -> !LOWEST_FIRST.contains(name))
                .toList();

        assertEquals(List.of(), unknown);
    }

    @Test
    void keepsAntlrInParse() {
        assertEquals(List.of("parse"), packagesMentioning("org.antlr.v4"));
        assertEquals(List.of("parse"), packagesMentioning("org.midl4j.grammar"));
    }

    @Test
    void keepsJavaPoetInCodegen() {
        assertEquals(List.of("codegen"), packagesMentioning("com.palantir.javapoet"));
    }

    private static List<String> packagesMentioning(String text) {
        return sources().stream()
                .filter(file -> read(file).contains(text))
                .map(PackageOrderTest::packageOf)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            assertTrue(found.size() > 50, "sources are where this test looks");
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageOf(Path file) {
        Path below = SOURCES.relativize(file);
        return below.getNameCount() == 1 ? "" : below.getName(0).toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
