package org.midl4j.compiler.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.midl4j.compiler.codegen.GeneratedFile;

/**
 * Compiles Java a few megabytes at a time, with all that was compiled before on the class path, and on all processors as
 * far as one part does not need another.
 */
final class JavaBatches {
    private static final int CHARACTERS_AT_ONCE = Integer.getInteger("midl4j.javac.characters", 3_000_000);
    private static final List<String> OPTIONS = List.of(
            "-Xlint:all", "-Werror", "--release", "17", "-proc:none", "-Xmaxerrs", "10000", "-Xmaxwarns", "10000");

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Path classes;
    private final Map<String, CompletableFuture<List<String>>> byPackage = new HashMap<>();
    private final List<CompletableFuture<List<String>>> all = new ArrayList<>();
    private Batch waiting = new Batch();

    /** Files that are compiled in one go. */
    private static final class Batch {
        final List<Source> files = new ArrayList<>();
        final Set<String> packages = new HashSet<>();
        final Set<String> needed = new HashSet<>();
        long characters;
    }

    JavaBatches(Path classes) {
        this.classes = classes;
    }

    /** Adds packages that use each other and what was added before. */
    void add(Set<String> packages, Set<String> needed, List<GeneratedFile> together) {
        for (GeneratedFile file : together) {
            waiting.files.add(new Source(file));
            waiting.characters += file.text().length();
        }
        waiting.packages.addAll(packages);
        waiting.needed.addAll(needed);
        if (waiting.characters > CHARACTERS_AT_ONCE) {
            compile();
        }
    }

    /** Waits for what is left; gives all errors and warnings there were. */
    List<String> finish() {
        compile();
        List<String> problems = new ArrayList<>();
        all.forEach(each -> problems.addAll(each.join()));
        threads.shutdown();
        return problems;
    }

    private void compile() {
        Batch batch = waiting;
        waiting = new Batch();
        if (batch.files.isEmpty()) {
            return;
        }
        CompletableFuture<?>[] before = batch.needed.stream()
                .map(byPackage::get)
                .filter(Objects::nonNull)
                .toArray(CompletableFuture[]::new);
        CompletableFuture<List<String>> problems =
                CompletableFuture.allOf(before).thenApplyAsync(done -> compile(batch.files), threads);
        batch.packages.forEach(each -> byPackage.put(each, problems));
        all.add(problems);
    }

    private List<String> compile(List<Source> sources) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<Path> path = new ArrayList<>();
            path.add(classes);
            files.getLocationAsPaths(StandardLocation.CLASS_PATH).forEach(path::add);
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, path);
            boolean fine =
                    javac.getTask(null, files, found, OPTIONS, null, sources).call();
            List<String> problems = new ArrayList<>();
            for (Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
                problems.add(
                        (each.getSource() == null ? "" : each.getSource().getName() + ":" + each.getLineNumber() + ": ")
                                + each.getKind() + " "
                                + each.getMessage(Locale.ROOT).replaceAll("\\s+", " "));
            }
            if (!fine && problems.isEmpty()) {
                problems.add("javac failed and did not say why");
            }
            return problems;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A file that is only in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final GeneratedFile file;

        Source(GeneratedFile file) {
            super(URI.create("mem:///" + file.path()), Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }
    }
}
