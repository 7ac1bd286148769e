package org.midl4j.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midl4j.compiler.CompileRequest;
import org.midl4j.compiler.CompileResult;

/** What a build does after another, without a Maven around it. */
final class GenerationTest {
    private static final List<String> OPTIONS = List.of("--package=com.acme");

    @TempDir
    Path temp;

    private Path midl;
    private Path java;

    @BeforeEach
    void makeDirectories() throws IOException {
        midl = Files.createDirectories(temp.resolve("src/main/midl"));
        java = temp.resolve("target/generated-sources/midl4j");
    }

    private Path idl(String name, String text) throws IOException {
        Path file = midl.resolve(name + ".idl");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String simple(String interfaceName, int number) {
        return """
                import "unknwn.idl";
                [object, uuid(5d0c1a2e-6b7f-4c3d-8e9f-0a1b2c3d%04x), pointer_default(unique)]
                interface %s : IUnknown
                {
                    HRESULT Quote([in, string] const wchar_t *symbol, [out, retval] double *price);
                }
                """.formatted(number, interfaceName);
    }

    private Generation generation(List<String> options, CompileRequest.Library... libraries) throws IOException {
        List<Path> directories = List.of(midl);
        return new Generation(
                new Sources(
                        temp,
                        directories,
                        Sources.find(directories, List.of(), List.of()),
                        List.of(temp.resolve("early"), temp.resolve("late")),
                        List.of(libraries)),
                options,
                new Generation.Places(
                        java,
                        temp.resolve("target/published"),
                        temp.resolve("target/midl4j"),
                        "com.acme.module.default"));
    }

    private Optional<CompileResult> build(CompileRequest.Library... libraries) throws IOException {
        return generation(OPTIONS, libraries).run().compiled();
    }

    private static void assertFine(Optional<CompileResult> result) {
        assertTrue(result.isPresent(), "there was something to do");
        assertEquals(List.of(), result.get().diagnostics());
    }

    @Test
    void doesNothingTheSecondTime() throws IOException {
        idl("stock", simple("IStock", 1));
        assertFine(build());
        assertTrue(Files.isRegularFile(java.resolve("com/acme/IStock.java")));
        assertEquals(Optional.empty(), build());
    }

    @Test
    void makesAgainWhatSomeoneRemovedOrEdited() throws IOException {
        idl("stock", simple("IStock", 1));
        build();
        Path made = java.resolve("com/acme/IStock.java");
        String text = Files.readString(made);
        Files.delete(made);
        assertFine(build());
        Files.writeString(made, text + "// mine");
        assertFine(build());
        assertEquals(text, Files.readString(made));
        assertEquals(Optional.empty(), build());
    }

    @Test
    void looksAgainWhenAnOptionChangesAndBack() throws IOException {
        idl("stock", simple("IStock", 1));
        build();
        assertFine(generation(List.of("--package=com.other")).run().compiled());
        assertTrue(Files.isRegularFile(java.resolve("com/other/IStock.java")));
        assertFalse(Files.exists(java.resolve("com/acme")));
        assertFine(build());
        assertFalse(Files.exists(java.resolve("com/other")));
    }

    @Test
    void looksAgainWhenAConfigurationFileAppearsBesideTheIdl() throws IOException {
        idl("raw", "[uuid(5d0c1a2e-6b7f-4c3d-8e9f-0a1b2c3d0001), version(1.0)] interface raw { void f([in] long a); }");
        build();
        assertEquals(Optional.empty(), build());
        Files.writeString(midl.resolve("raw.acf"), "[auto_handle] interface raw { }");
        assertTrue(build().isPresent());
    }

    @Test
    void looksAgainWhenAnImportIsFoundEarlier() throws IOException {
        Files.writeString(Files.createDirectory(temp.resolve("late")).resolve("part.idl"), "const long PART = 1;");
        idl("stock", "import \"part.idl\";\n" + simple("IStock", 1) + "const long COPY = PART + 1;\n");
        assertFine(build());
        assertTrue(Files.readString(java.resolve("com/acme/StockIdl.java")).contains("COPY = 2"));
        assertEquals(Optional.empty(), build());
        Files.writeString(Files.createDirectory(temp.resolve("early")).resolve("part.idl"), "const long PART = 5;");
        assertFine(build());
        assertTrue(Files.readString(java.resolve("com/acme/StockIdl.java")).contains("COPY = 6"));
    }

    @Test
    void removesTheJavaOfADeletedFileAndNoLongerPublishesIt() throws IOException {
        idl("stock", simple("IStock", 1));
        Path gone = idl("gone", simple("IGone", 2));
        build();
        assertTrue(Files.isRegularFile(java.resolve("com/acme/IGone.java")));
        assertTrue(Files.isRegularFile(temp.resolve("target/published/META-INF/midl4j/gone.idl")));
        Files.delete(gone);
        assertFine(build());
        assertFalse(Files.exists(java.resolve("com/acme/IGone.java")));
        assertFalse(Files.exists(temp.resolve("target/published/META-INF/midl4j/gone.idl")));
        assertTrue(Files.isRegularFile(java.resolve("com/acme/IStock.java")));
    }

    @Test
    void removesEverythingWhenThereIsNoIdlAnyMore() throws IOException {
        Path only = idl("stock", simple("IStock", 1));
        build();
        Files.delete(only);
        generation(OPTIONS).clear();
        try (Stream<Path> left = Files.walk(temp.resolve("target"))) {
            assertEquals(
                    List.of(),
                    left.filter(Files::isRegularFile)
                            .filter(file -> !file.endsWith(".midl4j-files"))
                            .toList());
        }
    }

    @Test
    void writesNothingWhenOneOfManyFilesIsWrong() throws IOException {
        idl("stock", simple("IStock", 1));
        build();
        idl("more", simple("IMore", 2));
        Path wrong = idl("wrong", simple("IWrong", 3).replace("double", "dubble"));
        CompileResult result = build().orElseThrow();
        assertTrue(result.failed());
        assertTrue(Files.isRegularFile(java.resolve("com/acme/IStock.java")));
        assertFalse(Files.exists(java.resolve("com/acme/IMore.java")));
        assertTrue(build().orElseThrow().failed(), "and says so again the next time");
        Files.writeString(wrong, simple("IRight", 3));
        assertFine(build());
        assertTrue(Files.isRegularFile(java.resolve("com/acme/IRight.java")));
    }

    @Test
    void takesThePackageOfAnImportFromTheLibraryItIsIn() throws IOException {
        Path library = Files.createDirectories(temp.resolve("library/META-INF/midl4j/parts"))
                .getParent();
        Files.writeString(library.resolve("parts/base one.idl"), simple("IBase", 1));
        Files.writeString(
                library.resolve("a.packages"), Packages.text(new TreeMap<>(Map.of("parts/base one.idl", "org.base"))));
        idl(
                "stock",
                "import \"parts/base one.idl\";\n"
                        + simple("IStock", 2).replace(": IUnknown", ": IBase").replace("Quote", "Ask"));
        assertFine(build(Packages.library(library)));
        assertTrue(Files.readString(java.resolve("com/acme/IStock.java")).contains("org.base.IBase"));
        assertFalse(Files.exists(java.resolve("org")));
        assertEquals(Optional.empty(), build(Packages.library(library)));
        Files.writeString(
                library.resolve("a.packages"), Packages.text(new TreeMap<>(Map.of("parts/base one.idl", "org.moved"))));
        assertFine(build(Packages.library(library)));
        assertTrue(Files.readString(java.resolve("com/acme/IStock.java")).contains("org.moved.IBase"));
    }

    @Test
    void publishesWhereTheJavaIs() throws IOException {
        idl("parts/part one", "#pragma midl4j package(\"com.acme.parts\")\n" + simple("IPart", 1));
        idl("stock", "#include \"limits.h\"\n" + simple("IStock", 2));
        Files.writeString(midl.resolve("limits.h"), "#define LIMIT 5\n");
        assertFine(build());
        CompileRequest.Library published = Packages.library(temp.resolve("target/published/META-INF/midl4j"));
        assertEquals(Map.of("parts/part one.idl", "com.acme.parts", "stock.idl", "com.acme"), published.packages());
        assertTrue(Files.isRegularFile(published.directory().resolve("limits.h")));
    }

    @Test
    void explainsAWrongOption() {
        IllegalArgumentException problem = assertThrows(
                IllegalArgumentException.class,
                () -> generation(List.of("--names=jav")).run());
        assertTrue(problem.getMessage().contains("`--names` cannot be `jav`; expected"), problem.getMessage());
    }

    @Test
    void joinsTheServicesOfSeveralExecutions() throws IOException {
        Path one = Files.createDirectories(temp.resolve("one/META-INF/services"));
        Path two = Files.createDirectories(temp.resolve("two/META-INF/services"));
        Files.writeString(one.resolve("a.Registry"), "one.A\n");
        Files.writeString(two.resolve("a.Registry"), "two.B\n");
        Path target = temp.resolve("joined");
        List<Path> both = List.of(temp.resolve("two"), temp.resolve("one"));
        assertEquals(List.of(), Generation.joinServices(both, target));
        assertEquals("one.A\ntwo.B\n", Files.readString(target.resolve("META-INF/services/a.Registry")));
        assertEquals(List.of(Path.of("META-INF/services/a.Registry")), Generation.joinServices(List.of(), target));
    }

    /** A module of 300 files in which nothing changed: the goal must be as good as free. */
    @Test
    void looksThroughThreeHundredUnchangedFilesInLessThanATenthOfASecond() throws IOException {
        for (int i = 0; i < 300; i++) {
            String base = i == 0 ? "" : "import \"file%d.idl\";\n".formatted(i / 2);
            Path file = idl("file" + i, base + simple("IFile" + i, i + 1));
            Files.setLastModifiedTime(
                    file,
                    FileTime.from(Files.getLastModifiedTime(file).toInstant().minus(Duration.ofMinutes(1))));
        }
        assertFine(build());
        long made;
        try (Stream<Path> files = Files.walk(java)) {
            made = files.filter(Files::isRegularFile).count();
        }
        assertTrue(made >= 900, made + " files");
        // Processor time, so that it does not matter what else the machine does.
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        List<Long> times = new ArrayList<>();
        long wall = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long start = clock.getCurrentThreadCpuTime();
            long startWall = System.nanoTime();
            assertEquals(Optional.empty(), build());
            wall = Math.min(wall, System.nanoTime() - startWall);
            times.add((clock.getCurrentThreadCpuTime() - start) / 1_000_000);
        }
        System.out.println("300 IDL files, " + made + " Java files, nothing changed: milliseconds of processor time "
                + times + ", best wall time " + wall / 1_000_000);
        assertTrue(times.get(0) < 400, "the first time, while the JVM warms up: " + times);
        assertTrue(Collections.min(times) < 100, times.toString());
    }
}
