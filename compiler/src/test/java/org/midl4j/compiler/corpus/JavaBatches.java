package org.midl4j.compiler.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.midl4j.compiler.codegen.GeneratedFile;

/** Compiles Java a few megabytes at a time, with all that was compiled before on the class path. */
final class JavaBatches {
    private static final int CHARACTERS_AT_ONCE = Integer.getInteger("midl4j.javac.characters", 3_000_000);

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final Path classes;
    private final List<Source> waiting = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private long characters;

    JavaBatches(Path classes) {
        this.classes = classes;
    }

    /** Adds files that use each other and what was added before. */
    void add(List<GeneratedFile> together) {
        for (GeneratedFile file : together) {
            if (file.path().endsWith(".java")) {
                waiting.add(new Source(file));
                characters += file.text().length();
            }
        }
        if (characters > CHARACTERS_AT_ONCE) {
            compile();
        }
    }

    /** Compiles what is left; gives all errors and warnings there were. */
    List<String> finish() {
        compile();
        return problems;
    }

    private void compile() {
        if (waiting.isEmpty()) {
            return;
        }
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<Path> path = new ArrayList<>();
            path.add(classes);
            files.getLocationAsPaths(StandardLocation.CLASS_PATH).forEach(path::add);
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, path);
            List<String> options = List.of(
                    "-Xlint:all",
                    "-Werror",
                    "--release",
                    "17",
                    "-proc:none",
                    "-Xmaxerrs",
                    "10000",
                    "-Xmaxwarns",
                    "10000");
            javac.getTask(null, files, found, options, null, waiting).call();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        for (Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
            problems.add(
                    (each.getSource() == null ? "" : each.getSource().getName() + ":" + each.getLineNumber() + ": ")
                            + each.getKind() + " "
                            + each.getMessage(Locale.ROOT).replaceAll("\\s+", " "));
        }
        waiting.clear();
        characters = 0;
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
