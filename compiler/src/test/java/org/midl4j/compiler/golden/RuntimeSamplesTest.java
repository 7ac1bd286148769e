package org.midl4j.compiler.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.midl4j.compiler.CompileRequest;
import org.midl4j.compiler.CompileResult;
import org.midl4j.compiler.MidlCompiler;
import org.midl4j.compiler.codegen.GeneratedFile;
import org.midl4j.compiler.codegen.JavaGenerator;
import org.midl4j.compiler.codegen.JavaOptions;
import org.midl4j.compiler.diagnostics.Diagnostic;

/**
 * Holds the Java that the runtime's tests call against what the compiler makes of its IDL now. {@code
 * -Dgolden.update=true} writes it again, and fails.
 */
final class RuntimeSamplesTest {
    private static final Path TESTS = Path.of("..", "runtime", "src", "test");
    private static final String BY_HAND = "package-info.java";

    @ParameterizedTest
    @ValueSource(strings = "rich")
    void isWhatTheCompilerMakes(String name) throws IOException {
        Map<String, String> made = generate(name);
        Path folder = TESTS.resolve("java/org/midl4j/sample").resolve(name);
        Map<String, String> present = present(folder);
        if (Boolean.getBoolean("golden.update")) {
            if (!made.equals(present)) {
                write(folder, made, present);
                fail("rewrote " + folder + "; look at the difference before it is committed");
            }
            return;
        }
        for (Map.Entry<String, String> file : made.entrySet()) {
            assertEquals(present.get(file.getKey()), file.getValue(), file.getKey());
        }
        assertEquals(present.keySet(), made.keySet());
    }

    private static Map<String, String> generate(String name) throws IOException {
        CompileResult result = new MidlCompiler()
                .compile(CompileRequest.builder()
                        .goal(CompileRequest.Goal.CHECK)
                        .workingDirectory(TESTS.resolve("idl"))
                        .input(Path.of(name + ".idl"))
                        .build());
        assertEquals(
                List.of(),
                result.diagnostics().stream().filter(Diagnostic::isError).toList());
        Map<String, String> made = new TreeMap<>();
        for (GeneratedFile file : JavaGenerator.generate(
                        result.program().orElseThrow(), JavaOptions.DEFAULT.withPackage("org.midl4j.sample." + name))
                .files()) {
            if (file.path().endsWith(".java")) {
                made.put(file.path().substring(file.path().lastIndexOf('/') + 1), file.text());
            }
        }
        return made;
    }

    private static Map<String, String> present(Path folder) throws IOException {
        Map<String, String> present = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> !each.endsWith(BY_HAND)).toList()) {
                present.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return present;
    }

    private static void write(Path folder, Map<String, String> made, Map<String, String> present) throws IOException {
        for (String stale : present.keySet()) {
            if (!made.containsKey(stale)) {
                Files.delete(folder.resolve(stale));
            }
        }
        for (Map.Entry<String, String> file : made.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }
}
