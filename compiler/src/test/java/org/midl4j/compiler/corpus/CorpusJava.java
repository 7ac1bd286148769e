package org.midl4j.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
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
 * Java for a corpus, made and compiled: each file in a package of its own.
 *
 * <p>By default libwine-dev with every interface asynchronous that can be, and a few files in every other mode, always the same, which alone are {@code
 * -Dmidl4j.javac=samples}; {@code full} takes all of every corpus in every mode, and {@code 'wine, .*'} what matches.
 *
 * @param packages of the input files
 * @param classes the directory of what was compiled; it is gone when the JVM ends
 * @param found how many files the corpus has that are right
 * @param files how many files of Java were made of them
 * @param making and {@code compiling} took so many seconds
 * @param problems all errors and warnings
 */
record CorpusJava(
        Program program,
        Map<SourceFile, String> packages,
        Path classes,
        int found,
        int files,
        long lines,
        double making,
        double compiling,
        List<String> problems) {
    private static final Pattern PACKAGE = Pattern.compile("corpus\\.(p\\d+|rest)\\b");
    private static final String REST = "corpus.rest";
    private static final JavaOptions USUAL = JavaOptions.DEFAULT;

    private static final long SEED = 20260101;

    /** So many files of a corpus are a sample of it. */
    private static final int SAMPLE = 3;

    /** Larger ones would take most of its time. */
    private static final int MOST_IN_SAMPLED = 30_000;

    /** What more than one test asks for. */
    private static final Map<Job, CorpusJava> KEPT = new HashMap<>();

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
        /** Whether its interfaces are called, too. */
        boolean isCalled() {
            return corpus.equals("libwine-dev");
        }

        @Override
        public String toString() {
            return corpus + ", " + mode.name().toLowerCase(Locale.ROOT) + (sample ? ", a sample" : "");
        }
    }

    /** What a run of all tests has time for. */
    private static final List<Job> SAMPLES = List.of(
            new Job("libwine-dev", Mode.PLAIN, true),
            new Job("libwine-dev", Mode.JAVA_STYLE, true),
            new Job("wine", Mode.SYSTEM, true));

    static Stream<Job> jobs() {
        String wanted = System.getProperty("midl4j.javac", "");
        if (wanted.isEmpty()) {
            return Stream.concat(Stream.of(new Job("libwine-dev", Mode.ASYNC, false)), SAMPLES.stream());
        }
        if (wanted.equals("samples")) {
            return SAMPLES.stream();
        }
        return Stream.of("libwine-dev", "directx", "wine", "mingw-w64")
                .flatMap(corpus -> Stream.of(Mode.values()).map(mode -> new Job(corpus, mode, false)))
                .filter(job -> wanted.equals("full") || job.toString().matches(wanted));
    }

    /** Makes and compiles the Java; once for all tests. */
    static synchronized CorpusJava of(Job job) {
        try {
            CorpusJava known = KEPT.get(job);
            if (known == null) {
                known = make(job);
                if (job.isCalled()) {
                    KEPT.put(job, known);
                }
            }
            return known;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static CorpusJava make(Job job) throws IOException {
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
        Path classes = Files.createTempDirectory("midl4j-corpus");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(classes)));
        wrong.addAll(compile(generated, classes));
        long end = System.nanoTime();
        return new CorpusJava(
                program,
                packages,
                classes,
                items.size(),
                generated.files().size(),
                generated.files().stream()
                        .mapToLong(file -> file.text().lines().count())
                        .sum(),
                (made - start) / 1e9,
                (end - made) / 1e9,
                wrong);
    }

    private static void delete(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The files of a job, in one run. */
    static Program program(List<Corpora.Item> items, Mode mode) throws IOException {
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
    static List<Corpora.Item> items(Job job) {
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
    static Map<SourceFile, String> packages(Program program) {
        Map<SourceFile, String> packages = new LinkedHashMap<>();
        for (FileModel file : program.files()) {
            if (file.origin() == ParsedFile.Origin.INPUT) {
                packages.put(file.source(), "corpus.p" + packages.size());
            }
        }
        return packages;
    }

    /** What a package uses is compiled before it, or together with it if they use each other. */
    private static List<String> compile(Generated generated, Path classes) {
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
        JavaBatches batches = new JavaBatches(classes);
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
