package org.midl4j.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.midl4j.compiler.CompileRequest;
import org.midl4j.compiler.CompileResult;
import org.midl4j.compiler.MidlCompiler;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.codegen.Generated;
import org.midl4j.compiler.codegen.GeneratedFile;
import org.midl4j.compiler.codegen.JavaGenerator;
import org.midl4j.compiler.codegen.JavaOptions;
import org.midl4j.compiler.codegen.JavaOptions.EnumStyle;
import org.midl4j.compiler.codegen.JavaOptions.NameStyle;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.source.SourceFile;

/**
 * Java for everything that can be checked, each file in a package of its own, and {@code javac -Xlint:all -Werror} has
 * nothing to say about it.
 *
 * <p>By default libwine-dev as it is, and a few files in every other mode, always the same, which alone are {@code
 * -Dmidl4j.javac=samples}; {@code full} takes all of every corpus in every mode, and {@code 'wine, .*'} what matches.
 */
@Tag("peers")
final class CorpusCompileTest {
    private static final Pattern PACKAGE = Pattern.compile("corpus\\.(p\\d+|rest)\\b");
    private static final String REST = "corpus.rest";
    private static final JavaOptions USUAL = JavaOptions.DEFAULT;

    private static final long SEED = 20260101;

    /** So many files of a corpus are a sample of it. */
    private static final int SAMPLE = 3;

    /** Larger ones would take most of its time. */
    private static final int MOST_IN_SAMPLED = 30_000;

    /** How the Java is made. */
    enum Mode {
        PLAIN,
        ASYNC,
        SYSTEM,
        JAVA_STYLE;

        JavaOptions options(Map<String, String> packages) {
            boolean java = this == JAVA_STYLE;
            return new JavaOptions(
                    REST,
                    packages,
                    java ? NameStyle.JAVA : NameStyle.IDL,
                    java ? EnumStyle.JAVA : EnumStyle.INT,
                    USUAL.hresult(),
                    USUAL.hresultOf(),
                    Map.of(),
                    true,
                    this == SYSTEM);
        }
    }

    /** What is done with what. */
    record Job(String corpus, Mode mode, boolean sample) {
        @Override
        public String toString() {
            return corpus + ", " + mode.name().toLowerCase(Locale.ROOT) + (sample ? ", a sample" : "");
        }
    }

    /** What a run of all tests has time for. */
    private static final List<Job> SAMPLES = List.of(
            new Job("libwine-dev", Mode.ASYNC, true),
            new Job("libwine-dev", Mode.JAVA_STYLE, true),
            new Job("wine", Mode.SYSTEM, true));

    @TempDir
    private Path directory;

    static Stream<Job> jobs() {
        String wanted = System.getProperty("midl4j.javac", "");
        if (wanted.isEmpty()) {
            return Stream.concat(Stream.of(new Job("libwine-dev", Mode.PLAIN, false)), SAMPLES.stream());
        }
        if (wanted.equals("samples")) {
            return SAMPLES.stream();
        }
        return Stream.of("libwine-dev", "directx", "wine", "mingw-w64")
                .flatMap(corpus -> Stream.of(Mode.values()).map(mode -> new Job(corpus, mode, false)))
                .filter(job -> wanted.equals("full") || job.toString().matches(wanted));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("jobs")
    void makesJavaThatCompilesWithoutAWarning(Job job) throws IOException {
        List<Corpora.Item> items = items(job);
        long start = System.nanoTime();
        Program program = program(items, job.mode());
        Map<SourceFile, String> packages = packages(program);
        Map<String, String> byPath = new HashMap<>();
        packages.forEach((file, name) -> byPath.put(file.name().replace('\\', '/'), name));
        Generated generated = JavaGenerator.generate(program, job.mode().options(byPath));
        long made = System.nanoTime();
        List<String> wrong = new ArrayList<>();
        generated.diagnostics().stream().filter(Diagnostic::isError).forEach(each -> wrong.add(Checking.line(each)));
        wrong.addAll(compile(generated));
        long end = System.nanoTime();

        long lines = generated.files().stream()
                .mapToLong(file -> file.text().lines().count())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%s: %d of %d IDL files, %d Java files, %d lines; %.1f s to make them, %.1f s to compile them; %d"
                        + " problems%n",
                job,
                program.files().stream()
                        .filter(file -> packages.containsKey(file.source()))
                        .count(),
                items.size(),
                generated.files().size(),
                lines,
                (made - start) / 1e9,
                (end - made) / 1e9,
                wrong.size());
        assertTrue(generated.files().size() > 10, "hardly anything was made");
        assertEquals(
                "",
                String.join("\n", wrong.subList(0, Math.min(wrong.size(), Integer.getInteger("midl4j.shown", 40)))));
    }

    /** The files of a job, in one run. */
    private static Program program(List<Corpora.Item> items, Mode mode) throws IOException {
        CompileRequest.Builder request = Checking.request(items);
        if (mode == Mode.ASYNC) {
            request.async("*", Optional.empty());
        }
        CompileResult result = new MidlCompiler().compile(request.build());
        assertEquals(
                List.of(), Checking.errors(result).stream().map(Checking::line).toList());
        return result.program().orElseThrow();
    }

    /** All files of a corpus that are right, or some of them, always the same. */
    private static List<Corpora.Item> items(Job job) {
        List<Corpora.Item> items = new ArrayList<>(Corpora.all().stream()
                .filter(item -> item.corpus().equals(job.corpus()) && !item.isFragment())
                .toList());
        if (!job.sample()) {
            List<CompileResult.Verdict> verdicts = Checking.check(items).verdicts();
            List<Corpora.Item> sound = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                if (verdicts.get(i).ok()) {
                    sound.add(items.get(i));
                }
            }
            return sound;
        }
        Collections.shuffle(items, new Random(SEED + job.toString().hashCode()));
        return items.stream()
                .filter(item -> Corpora.read(item.file()).length() < MOST_IN_SAMPLED)
                .filter(item -> Checking.errors(Checking.check(item)).isEmpty())
                .limit(SAMPLE)
                .toList();
    }

    /** A package for every input. */
    private static Map<SourceFile, String> packages(Program program) {
        Map<SourceFile, String> packages = new LinkedHashMap<>();
        for (FileModel file : program.files()) {
            if (file.origin() == ParsedFile.Origin.INPUT) {
                packages.put(file.source(), "corpus.p" + packages.size());
            }
        }
        return packages;
    }

    /** What a package uses is compiled before it, or together with it if they use each other. */
    private List<String> compile(Generated generated) throws IOException {
        Map<String, List<GeneratedFile>> files = new TreeMap<>();
        Map<String, Set<String>> uses = new TreeMap<>();
        for (GeneratedFile file : generated.files()) {
            if (file.path().endsWith(".java")) {
                String name =
                        file.path().substring(0, file.path().lastIndexOf('/')).replace('/', '.');
                files.computeIfAbsent(name, key -> new ArrayList<>()).add(file);
                Set<String> used = uses.computeIfAbsent(name, key -> new TreeSet<>());
                PACKAGE.matcher(file.text()).results().forEach(each -> used.add(each.group()));
            }
        }
        JavaBatches batches = new JavaBatches(Files.createDirectories(directory.resolve("classes")));
        Map<String, Set<String>> reached = new HashMap<>();
        uses.keySet().forEach(each -> reached.put(each, reach(each, uses)));
        Set<String> done = new HashSet<>();
        List<String> order = new ArrayList<>(uses.keySet());
        // What reaches less comes first; those that reach each other reach the same.
        order.sort(Comparator.comparingInt(each -> reached.get(each).size()));
        for (String each : order) {
            if (done.contains(each)) {
                continue;
            }
            List<GeneratedFile> together = new ArrayList<>();
            Set<String> packages = new TreeSet<>();
            for (String other : reached.get(each)) {
                // A package that is only mentioned is an error, which javac tells better.
                if (reached.getOrDefault(other, Set.of()).contains(each) && done.add(other)) {
                    packages.add(other);
                    together.addAll(files.get(other));
                }
            }
            batches.add(packages, reached.get(each), together);
        }
        return batches.finish();
    }

    /** A package and all it uses, directly or not. */
    private static Set<String> reach(String from, Map<String, Set<String>> uses) {
        Set<String> reached = new TreeSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            String next = waiting.pop();
            if (reached.add(next)) {
                waiting.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }
}
