package org.midl4j.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.codegen.Generated;
import org.midl4j.compiler.codegen.JavaGenerator;
import org.midl4j.compiler.codegen.JavaOptions;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Suppressions;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.output.DependencyFile;
import org.midl4j.compiler.output.OutputDirectory;
import org.midl4j.compiler.parse.ImportLoader;
import org.midl4j.compiler.parse.LoadedFiles;
import org.midl4j.compiler.parse.PreprocessedText;
import org.midl4j.compiler.parse.PreprocessorSettings;
import org.midl4j.compiler.sema.Analysis;
import org.midl4j.compiler.sema.AnalysisOptions;
import org.midl4j.compiler.sema.Analyzer;
import org.midl4j.compiler.source.SearchPath;
import org.midl4j.compiler.source.SourceFile;

/** The whole compiler: IDL files in, Java files out. One serves any number of requests and threads. */
public final class MidlCompiler {
    private final Generator generator;

    /** Makes Java of a program. */
    @FunctionalInterface
    interface Generator {
        Generated generate(Program program, JavaOptions options);
    }

    public MidlCompiler() {
        this(JavaGenerator::generate);
    }

    MidlCompiler(Generator generator) {
        this.generator = generator;
    }

    /**
     * Does what is asked.
     *
     * @throws IOException if output cannot be written; what is wrong with the input is in the result
     */
    public CompileResult compile(CompileRequest request) throws IOException {
        SearchPath searchPath = searchPath(request);
        PreprocessorSettings settings = settings(request, searchPath);
        return request.goal() == CompileRequest.Goal.PREPROCESS
                ? preprocess(request, settings)
                : check(request, settings);
    }

    private static SearchPath searchPath(CompileRequest request) {
        SearchPath.Builder path = SearchPath.builder().workingDirectory(request.workingDirectory());
        for (Path directory : request.includeDirectories()) {
            path.directory(directory);
        }
        for (CompileRequest.Library library : request.libraries()) {
            path.directory(library.directory());
        }
        return path.build();
    }

    /** The options for Java, with the packages of what was imported from libraries; what the user says goes first. */
    private static JavaOptions java(CompileRequest request, LoadedFiles loaded) throws IOException {
        Map<String, String> packages = new LinkedHashMap<>(request.java().packageOf());
        for (CompileRequest.Library library : request.libraries()) {
            Path directory = request.workingDirectory().resolve(library.directory());
            if (!Files.isDirectory(directory)) {
                continue;
            }
            Path root = directory.toRealPath();
            for (ParsedFile file : loaded.files()) {
                Optional<Path> path = file.source().path().filter(read -> read.startsWith(root));
                if (path.isPresent() && file.origin() == ParsedFile.Origin.IMPORTED) {
                    String name = root.relativize(path.get()).toString().replace('\\', '/');
                    String known = library.packages().get(name);
                    if (known != null && !isMentioned(name, request.java().packageOf())) {
                        packages.putIfAbsent(file.source().name().replace('\\', '/'), known);
                    }
                }
            }
        }
        return request.java().withPackageOf(packages);
    }

    private static boolean isMentioned(String path, Map<String, String> packageOf) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return packageOf.keySet().stream().anyMatch(name::equalsIgnoreCase);
    }

    private static PreprocessorSettings settings(CompileRequest request, SearchPath searchPath) {
        PreprocessorSettings settings = PreprocessorSettings.of(searchPath);
        for (CompileRequest.MacroChange macro : request.macros()) {
            settings = macro.body().isPresent()
                    ? settings.define(macro.name(), macro.body().get())
                    : settings.undefine(macro.name());
        }
        return settings;
    }

    private static CompileResult preprocess(CompileRequest request, PreprocessorSettings settings) {
        List<Diagnostic> found = new ArrayList<>(settings.problems());
        StringBuilder text = new StringBuilder();
        List<CompileResult.Verdict> verdicts = new ArrayList<>();
        for (Path input : request.inputs()) {
            List<Diagnostic> ofInput = new ArrayList<>();
            Optional<SourceFile> file = open(settings.searchPath(), input, ofInput);
            if (file.isPresent()) {
                text.append(PreprocessedText.of(file.get(), settings, ofInput::add));
            }
            found.addAll(ofInput);
            verdicts.add(new CompileResult.Verdict(input, ofInput.stream().noneMatch(Diagnostic::isError)));
        }
        return new CompileResult(
                request.warnings().apply(found, new Suppressions()),
                verdicts,
                Optional.of(text.toString()),
                Optional.empty(),
                paths(settings.searchPath()),
                settings.searchPath().trace(),
                Optional.empty());
    }

    private CompileResult check(CompileRequest request, PreprocessorSettings settings) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        List<Optional<SourceFile>> opened = new ArrayList<>();
        List<SourceFile> sources = new ArrayList<>();
        for (Path input : request.inputs()) {
            Optional<SourceFile> source = open(settings.searchPath(), input, found);
            opened.add(source);
            source.ifPresent(sources::add);
        }
        Optional<SourceFile> acf = request.acf().flatMap(path -> open(settings.searchPath(), path, found));
        ImportLoader loader = new ImportLoader(settings);
        LoadedFiles loaded = loader.load(sources, acf);
        found.addAll(loaded.diagnostics());
        Analysis analysis = new Analyzer(AnalysisOptions.DEFAULTS
                        .withAsynchronous(request.async())
                        .withConverters(request.converters())
                        .withBuiltIn(name -> builtIn(name, settings.searchPath(), loader)))
                .analyze(loaded.inputs());
        List<Diagnostic> later = new ArrayList<>(analysis.diagnostics());
        if (found.stream().anyMatch(each -> each.code() == Code.INCLUDE_TOO_DEEP)) {
            later.removeIf(each -> each.code() == Code.REDEFINITION); // of what was included again and again
        }
        List<Diagnostic> ofGenerator = new ArrayList<>();
        Suppressions suppressions = suppressions(loaded);
        Optional<OutputDirectory.Written> written = Optional.empty();
        if (request.goal() == CompileRequest.Goal.GENERATE
                && !fails(found, request, suppressions)
                && !fails(later, request, suppressions)) {
            Generated generated = generator.generate(analysis.program(), java(request, loaded));
            ofGenerator.addAll(generated.diagnostics());
            later.addAll(generated.diagnostics());
            if (!fails(generated.diagnostics(), request, suppressions)) {
                written = Optional.of(new OutputDirectory(outputDirectory(request))
                        .write(generated.files(), absolute(request), request.ownsOutput()));
            }
        }
        if (!fails(found, request, suppressions) && !fails(later, request, suppressions)) {
            writeDependencies(request, settings.searchPath().filesRead(), written);
        }
        Verdicts verdicts = new Verdicts(loaded, analysis.byFile(), ofGenerator, request.warnings(), suppressions);
        found.addAll(later);
        found.removeIf(each ->
                !each.isError() && settings.searchPath().isBuiltIn(each.span().file()));
        return new CompileResult(
                request.warnings().apply(found, suppressions),
                verdicts.of(request.inputs(), opened),
                Optional.empty(),
                Optional.of(analysis.program()),
                paths(settings.searchPath()),
                settings.searchPath().trace(),
                written);
    }

    private static boolean fails(List<Diagnostic> found, CompileRequest request, Suppressions suppressions) {
        for (Diagnostic diagnostic : found) {
            if (request.warnings().isFailure(diagnostic, suppressions)) {
                return true;
            }
        }
        return false;
    }

    private static Suppressions suppressions(LoadedFiles loaded) {
        Suppressions suppressions = new Suppressions();
        Pragmas pragmas = new Pragmas(suppressions);
        for (ParsedFile file : loaded.files()) {
            pragmas.collect(file.idl().decls());
        }
        return suppressions;
    }

    private static Optional<ParsedFile> builtIn(String name, SearchPath searchPath, ImportLoader loader) {
        Optional<SourceFile> source = searchPath.builtIn(name);
        return source.isEmpty()
                ? Optional.empty()
                : Optional.of(loader.load(List.of(source.get())).inputs().get(0));
    }

    private static Path outputDirectory(CompileRequest request) {
        return request.workingDirectory().resolve(request.outputDirectory());
    }

    private static List<Path> absolute(CompileRequest request) {
        List<Path> paths = new ArrayList<>();
        for (Path input : request.inputs()) {
            paths.add(request.workingDirectory().resolve(input));
        }
        return paths;
    }

    /** Without Java the dependency file itself is what depends on the IDL. */
    private static void writeDependencies(
            CompileRequest request, List<SourceFile> read, Optional<OutputDirectory.Written> written)
            throws IOException {
        if (request.dependencyFile().isEmpty()) {
            return;
        }
        Path file = request.dependencyFile().get();
        List<Path> targets = new ArrayList<>();
        if (written.isPresent()) {
            for (Path made : written.get().all()) {
                targets.add(request.outputDirectory().resolve(made));
            }
        } else {
            targets.add(file);
        }
        List<Path> sources = new ArrayList<>();
        for (SourceFile source : read) {
            sources.add(Path.of(source.name()));
        }
        Files.writeString(request.workingDirectory().resolve(file), DependencyFile.text(targets, sources));
    }

    private static Optional<SourceFile> open(SearchPath searchPath, Path input, List<Diagnostic> found) {
        try {
            return Optional.of(searchPath.open(input));
        } catch (IOException problem) {
            found.add(Diagnostic.of(
                    Code.CANNOT_OPEN_FILE,
                    UsageException.nowhere(),
                    "cannot read `" + input + "`: " + IoProblem.reason(problem)));
            return Optional.empty();
        }
    }

    private static List<Path> paths(SearchPath searchPath) {
        List<Path> paths = new ArrayList<>();
        for (SourceFile file : searchPath.filesRead()) {
            file.path().ifPresent(paths::add);
        }
        return paths;
    }
}
