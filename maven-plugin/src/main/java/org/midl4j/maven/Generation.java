package org.midl4j.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.midl4j.compiler.CompileRequest;
import org.midl4j.compiler.CompileResult;
import org.midl4j.compiler.MidlCompiler;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.codegen.GeneratedFile;
import org.midl4j.compiler.codegen.JavaOptions;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.output.Fingerprint;
import org.midl4j.compiler.output.OutputDirectory;
import org.midl4j.compiler.source.Stamp;

/**
 * Makes the Java of one execution's IDL, and publishes the IDL for modules that depend on this one; does nothing if nothing
 * changed since the last time.
 */
final class Generation {
    private static final String FINGERPRINT = "fingerprint";
    private static final String SERVICES = "META-INF/services";

    private final Sources sources;
    private final List<String> options;
    private final Places places;

    /**
     * Where things go.
     *
     * @param java the Java, and nothing else
     * @param published a directory of resources for the IDL and its package map
     * @param state what is remembered from one build to the next
     * @param name of the package map, different for every execution of every module
     */
    record Places(Path java, Path published, Path state, String name) {}

    /**
     * What a build came to.
     *
     * @param compiled what the compiler said; empty if nothing had changed
     * @param withdrawn what is no longer published, relative to the directory of resources
     */
    record Outcome(Optional<CompileResult> compiled, List<Path> withdrawn) {
        Outcome {
            withdrawn = List.copyOf(withdrawn);
        }
    }

    Generation(Sources sources, List<String> options, Places places) {
        this.sources = sources;
        this.options = List.copyOf(options);
        this.places = places;
    }

    /**
     * Brings everything up to date.
     *
     * @throws IllegalArgumentException if an option is wrong
     * @throws IOException if something cannot be written
     */
    Outcome run() throws IOException {
        String tool = Tool.identity();
        String configuration = String.join("\n", options) + "\n" + sources.configuration() + places;
        Path fingerprint = places.state().resolve(FINGERPRINT);
        if (Fingerprint.isCurrent(fingerprint, tool, configuration)) {
            return new Outcome(Optional.empty(), List.of());
        }
        CompileRequest request = sources.request(options)
                .goal(CompileRequest.Goal.GENERATE)
                .outputDirectory(places.java())
                .ownsOutput(true)
                .build();
        CompileResult result = new MidlCompiler().compile(request);
        if (result.failed() || result.written().isEmpty()) {
            return new Outcome(Optional.of(result), List.of());
        }
        List<Path> made = new ArrayList<>();
        result.written().get().all().forEach(file -> made.add(places.java().resolve(file)));
        OutputDirectory.Written published =
                new OutputDirectory(places.published()).write(publication(request.java(), result), List.of(), true);
        published.all().forEach(file -> made.add(places.published().resolve(file)));
        Fingerprint.of(tool, configuration, result.trace(), made).save(fingerprint);
        return new Outcome(Optional.of(result), published.removed());
    }

    /** Removes what earlier builds made when there was IDL. */
    Outcome clear() throws IOException {
        new OutputDirectory(places.java()).write(List.of(), List.of(), true);
        Files.deleteIfExists(places.state().resolve(FINGERPRINT));
        return new Outcome(
                Optional.empty(),
                new OutputDirectory(places.published())
                        .write(List.of(), List.of(), true)
                        .removed());
    }

    /** Every file read from a source directory, and where its Java is. */
    private List<GeneratedFile> publication(JavaOptions java, CompileResult result) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        SortedMap<String, String> packages = new TreeMap<>();
        Map<Path, FileModel> models = new TreeMap<>();
        result.program()
                .ifPresent(program -> program.files()
                        .forEach(model -> model.source().path().ifPresent(path -> models.put(path, model))));
        for (Path directory : sources.directories()) {
            if (!Files.isDirectory(directory)) {
                continue;
            }
            Path root = directory.toRealPath();
            for (Stamp read : result.trace().files()) {
                if (!read.path().startsWith(root)) {
                    continue;
                }
                String name = root.relativize(read.path()).toString().replace('\\', '/');
                if (files.putIfAbsent(name, Files.readAllBytes(read.path())) == null
                        && models.containsKey(read.path())) {
                    javaPackage(java, models.get(read.path())).ifPresent(found -> packages.put(name, found));
                }
            }
        }
        List<GeneratedFile> published = new ArrayList<>();
        files.forEach((name, octets) -> published.add(new GeneratedFile(JarLibraries.INSIDE + name, octets)));
        if (!packages.isEmpty()) {
            published.add(GeneratedFile.of(
                    JarLibraries.INSIDE + places.name() + Packages.EXTENSION, Packages.text(packages)));
        }
        return published;
    }

    private static Optional<String> javaPackage(JavaOptions java, FileModel file) {
        boolean here = file.origin() == ParsedFile.Origin.INPUT || java.generateImports();
        return java.packageOf(file.source().name(), file.javaPackage())
                .or(() -> here ? Optional.of(java.javaPackage()) : Optional.empty());
    }

    /**
     * Joins the service files of all executions of a module into one, since a class path directory has room for one only.
     *
     * @param directories where the executions wrote their Java
     * @param target a directory of resources, and nothing else
     * @return what no longer exists, relative to the target
     */
    static List<Path> joinServices(List<Path> directories, Path target) throws IOException {
        SortedMap<String, SortedMap<String, String>> lines = new TreeMap<>();
        for (Path directory : directories) {
            Path services = directory.resolve(SERVICES);
            if (Files.isDirectory(services)) {
                try (Stream<Path> files = Files.list(services)) {
                    for (Path file : files.toList()) {
                        for (String line : Files.readAllLines(file)) {
                            lines.computeIfAbsent(String.valueOf(file.getFileName()), absent -> new TreeMap<>())
                                    .put(line, line);
                        }
                    }
                }
            }
        }
        List<GeneratedFile> joined = new ArrayList<>();
        lines.forEach((name, each) ->
                joined.add(GeneratedFile.of(SERVICES + "/" + name, String.join("\n", each.keySet()) + "\n")));
        return new OutputDirectory(target).write(joined, List.of(), true).removed();
    }
}
