package org.midl4j.compiler.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.midl4j.compiler.CompileRequest;
import org.midl4j.compiler.CompileResult;
import org.midl4j.compiler.MidlCompiler;
import org.midl4j.compiler.codegen.Generated;
import org.midl4j.compiler.codegen.GeneratedFile;
import org.midl4j.compiler.codegen.JavaGenerator;
import org.midl4j.compiler.codegen.JavaOptions;
import org.midl4j.compiler.diagnostics.Diagnostic;

/**
 * A folder under {@code src/test/golden}: {@code input.idl}; {@code expected/} with every file a person has approved;
 * {@code options.properties} if the defaults will not do; {@code needs/} with Java that what was made mentions; {@code
 * check/} with Java that calls it.
 *
 * <p>The package is {@code org.midl4j.golden.} and the name of the folder.
 */
record GoldenCase(String name, Path folder) {
    private static final Path ROOT = Path.of("src", "test", "golden");
    private static final String PACKAGE = "org.midl4j.golden.";

    static List<GoldenCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("input.idl")))
                    .map(folder -> new GoldenCase(folder.getFileName().toString(), folder))
                    .sorted((a, b) -> a.name.compareTo(b.name))
                    .toList();
        }
    }

    /** What the compiler makes of it now: texts by path. */
    Map<String, String> generate() throws IOException {
        CompileResult result = new MidlCompiler()
                .compile(CompileRequest.builder()
                        .goal(CompileRequest.Goal.CHECK)
                        .workingDirectory(folder)
                        .input(Path.of("input.idl"))
                        .build());
        if (result.failed()) {
            throw new AssertionError(result.diagnostics().stream()
                    .filter(Diagnostic::isError)
                    .map(each -> each.span() + " " + each.message())
                    .collect(Collectors.joining("\n")));
        }
        Generated generated = JavaGenerator.generate(result.program().orElseThrow(), options());
        Map<String, String> files = new TreeMap<>();
        for (GeneratedFile file : generated.files()) {
            files.put(file.path(), file.text());
        }
        String told = generated.diagnostics().stream()
                .map(each -> each.severity().name().toLowerCase(Locale.ROOT) + " "
                        + each.span().line() + ": " + each.message() + "\n")
                .collect(Collectors.joining());
        if (!told.isEmpty()) {
            files.put("messages.txt", told);
        }
        return files;
    }

    private JavaOptions options() throws IOException {
        Properties properties = new Properties();
        Path file = folder.resolve("options.properties");
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(in);
            }
        }
        Map<String, JavaOptions.HresultStyle> hresultOf = new LinkedHashMap<>();
        for (String each : properties.getProperty("hresult-of", "").split(",", -1)) {
            if (!each.isEmpty()) {
                hresultOf.put(each, JavaOptions.HresultStyle.RETURN);
            }
        }
        return new JavaOptions(
                PACKAGE + name,
                Map.of(),
                JavaOptions.NameStyle.valueOf(value(properties, "names", "idl")),
                JavaOptions.EnumStyle.valueOf(value(properties, "enums", "int")),
                JavaOptions.HresultStyle.valueOf(value(properties, "hresult", "throw")),
                hresultOf,
                Map.of(),
                false,
                false);
    }

    private static String value(Properties properties, String key, String otherwise) {
        return properties.getProperty(key, otherwise).toUpperCase(Locale.ROOT);
    }

    /** What a person has approved. */
    Map<String, String> expected() throws IOException {
        return texts(folder.resolve("expected"));
    }

    /** Java that what was made mentions: the author's own classes. */
    Map<String, String> needs() throws IOException {
        return texts(folder.resolve("needs"));
    }

    /** Java that calls what was made. */
    Map<String, String> checks() throws IOException {
        return texts(folder.resolve("check"));
    }

    /** The classes in {@code check/}. */
    List<String> checkClasses() throws IOException {
        return checks().keySet().stream()
                .map(path -> PACKAGE + name + "." + path.substring(0, path.length() - ".java".length()))
                .toList();
    }

    private static Map<String, String> texts(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            Map<String, String> texts = new TreeMap<>();
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    texts.put(
                            directory.relativize(file).toString().replace('\\', '/'),
                            Files.readString(file, StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return texts;
        }
    }

    /** Replaces what a person has approved. */
    void approve(Map<String, String> files) throws IOException {
        Path expected = folder.resolve("expected");
        for (String stale : expected().keySet()) {
            if (!files.containsKey(stale)) {
                Files.delete(expected.resolve(stale));
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = expected.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
