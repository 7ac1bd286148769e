package org.midl4j.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Suppressions;
import org.midl4j.compiler.parse.PreprocessedText;
import org.midl4j.compiler.parse.PreprocessorSettings;
import org.midl4j.compiler.sema.Analysis;
import org.midl4j.compiler.sema.AnalysisOptions;
import org.midl4j.compiler.sema.Analyzer;
import org.midl4j.compiler.source.SearchPath;
import org.midl4j.compiler.source.SourceFile;

/** The whole compiler: IDL files in, Java files out. One serves any number of requests and threads. */
public final class MidlCompiler {

    /**
     * Does what is asked.
     *
     * @throws IOException if output cannot be written; what is wrong with the input is in the result
     */
    public CompileResult compile(CompileRequest request) throws IOException {
        SearchPath searchPath = searchPath(request);
        PreprocessorSettings settings = settings(request, searchPath);
        List<Diagnostic> found = new ArrayList<>(settings.problems());
        if (request.goal() == CompileRequest.Goal.PREPROCESS) {
            return preprocess(request, searchPath, settings, found);
        }
        return check(request, searchPath, settings, found);
    }

    private static CompileResult check(
            CompileRequest request, SearchPath searchPath, PreprocessorSettings settings, List<Diagnostic> found) {
        Loader loader = new Loader(settings, found::add);
        List<ParsedFile> inputs = new ArrayList<>();
        for (Path input : request.inputs()) {
            try {
                loader.input(input).ifPresent(inputs::add);
            } catch (IOException problem) {
                found.add(Diagnostic.of(
                        Code.CANNOT_OPEN_FILE,
                        UsageException.nowhere(),
                        "cannot read `" + input + "`: " + IoProblem.reason(problem)));
            }
        }
        Analysis analysis = new Analyzer(AnalysisOptions.DEFAULTS
                        .withAsynchronous(request.async())
                        .withBuiltIn(loader::builtIn))
                .analyze(inputs);
        found.addAll(analysis.diagnostics());
        Suppressions suppressions = new Suppressions();
        Pragmas pragmas = new Pragmas(suppressions);
        for (ParsedFile input : inputs) {
            pragmas.collect(input.idl().decls());
        }
        List<Diagnostic> shown = request.warnings().apply(found, suppressions);
        return new CompileResult(
                shown,
                List.of(),
                Optional.empty(),
                Optional.of(analysis.program()),
                paths(searchPath),
                Optional.empty());
    }

    private static SearchPath searchPath(CompileRequest request) {
        SearchPath.Builder path = SearchPath.builder().workingDirectory(request.workingDirectory());
        for (Path directory : request.includeDirectories()) {
            path.directory(directory);
        }
        return path.build();
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

    private static CompileResult preprocess(
            CompileRequest request, SearchPath searchPath, PreprocessorSettings settings, List<Diagnostic> found) {
        StringBuilder text = new StringBuilder();
        List<CompileResult.Verdict> verdicts = new ArrayList<>();
        for (Path input : request.inputs()) {
            List<Diagnostic> ofInput = new ArrayList<>();
            Optional<SourceFile> file = open(searchPath, input, ofInput);
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
                paths(searchPath),
                Optional.empty());
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
