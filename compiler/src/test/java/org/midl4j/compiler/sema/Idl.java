package org.midl4j.compiler.sema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.midl4j.compiler.ast.AcfFile;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.ast.ParsedFile.Origin;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Constant;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Parameter;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Value;
import org.midl4j.compiler.parse.IdlParser;
import org.midl4j.compiler.parse.ParseResult;
import org.midl4j.compiler.parse.PreprocessorSettings;
import org.midl4j.compiler.source.SearchPath;
import org.midl4j.compiler.source.SourceFile;

/** IDL text, analyzed, with what a test asks about it. */
final class Idl {
    private final Program program;
    private final List<Diagnostic> diagnostics;
    private final Map<SourceFile, List<Diagnostic>> byFile;

    private Idl(Analysis analysis) {
        this.program = analysis.program();
        this.diagnostics = analysis.diagnostics();
        this.byFile = analysis.byFile();
    }

    /** One file, which may use the built-in ones. */
    static Idl of(String text) {
        return files(Map.of("test.idl", text), "test.idl");
    }

    static Idl with(AnalysisOptions options, String text) {
        return files(options, Map.of("test.idl", text), Map.of(), List.of("test.idl"));
    }

    /** Several files that import each other, some of them named by the user. */
    static Idl files(Map<String, String> files, String... inputs) {
        return files(AnalysisOptions.DEFAULTS, files, Map.of(), List.of(inputs));
    }

    static Idl configured(String text, Function<SourceFile, AcfFile> acf) {
        return files(AnalysisOptions.DEFAULTS, Map.of("test.idl", text), Map.of("test.idl", acf), List.of("test.idl"));
    }

    private static Idl files(
            AnalysisOptions options,
            Map<String, String> files,
            Map<String, Function<SourceFile, AcfFile>> configurations,
            List<String> inputs) {
        Loader loader = new Loader(files, configurations, inputs);
        List<ParsedFile> roots =
                inputs.stream().map(name -> loader.load(name, Origin.INPUT)).toList();
        Analysis analysis = new Analyzer(options.withBuiltIn(name -> Optional.of(loader.load(name, Origin.BUILT_IN))))
                .analyze(roots);
        return new Idl(analysis);
    }

    /** Parses texts, and the built-in files they import. */
    private static final class Loader {
        private final SearchPath path = SearchPath.builder().build();
        private final PreprocessorSettings settings = PreprocessorSettings.of(path);
        private final Map<String, SourceFile> texts = new LinkedHashMap<>();
        private final Map<SourceFile, ParsedFile> parsed = new HashMap<>();
        private final Map<String, Function<SourceFile, AcfFile>> configurations;
        private final List<String> inputs;

        Loader(
                Map<String, String> files,
                Map<String, Function<SourceFile, AcfFile>> configurations,
                List<String> inputs) {
            files.forEach((name, text) -> texts.put(name, SourceFile.of(name, text)));
            this.configurations = configurations;
            this.inputs = inputs;
        }

        ParsedFile load(String name, Origin origin) {
            SourceFile source = texts.get(name);
            if (source != null) {
                return load(source, origin);
            }
            SourceFile anywhere = texts.values().iterator().next();
            return load(builtIn(name, anywhere), Origin.BUILT_IN);
        }

        private SourceFile builtIn(String name, SourceFile from) {
            try {
                return path.find(name, from).orElseThrow(() -> new AssertionError("no file " + name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private ParsedFile load(SourceFile source, Origin origin) {
            ParsedFile known = parsed.get(source);
            if (known != null) {
                return known;
            }
            ParseResult result = IdlParser.parse(source, settings);
            List<Diagnostic> errors =
                    result.diagnostics().stream().filter(Diagnostic::isError).toList();
            if (!errors.isEmpty()) {
                throw new AssertionError("the test's own IDL is wrong: " + errors);
            }
            Optional<AcfFile> acf =
                    Optional.ofNullable(configurations.get(source.name())).map(f -> f.apply(source));
            ParsedFile file = new ParsedFile(result.idl(), acf, origin);
            parsed.put(source, file);
            List<ParsedFile> imports = new ArrayList<>();
            for (String name : imports(result.idl().decls())) {
                SourceFile imported = texts.get(name);
                imports.add(
                        imported != null
                                ? load(imported, inputs.contains(name) ? Origin.INPUT : Origin.IMPORTED)
                                : load(builtIn(name, source), Origin.BUILT_IN));
            }
            file.complete(imports);
            return file;
        }

        private static List<String> imports(List<Decl> decls) {
            List<String> names = new ArrayList<>();
            for (Decl decl : decls) {
                if (decl instanceof Decl.Import imported) {
                    imported.files().stream().map(Expr.StringLiteral::value).forEach(names::add);
                } else if (decl instanceof Decl.Library library) {
                    names.addAll(imports(library.body()));
                }
            }
            return names;
        }
    }

    Program program() {
        return program;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The errors; a test that expects none compares with the empty list and shows them. */
    List<String> errors() {
        return diagnostics.stream()
                .filter(Diagnostic::isError)
                .map(d -> d.code().id() + " " + d.message())
                .toList();
    }

    /** The codes of the errors that one of the files has. */
    List<Code> errorCodesOf(String file) {
        return byFile.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(file))
                .flatMap(entry -> entry.getValue().stream())
                .filter(Diagnostic::isError)
                .map(Diagnostic::code)
                .toList();
    }

    List<Code> errorCodes() {
        return diagnostics.stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::code)
                .toList();
    }

    /** The only diagnostic with a code. */
    Diagnostic only(Code code) {
        List<Diagnostic> found =
                diagnostics.stream().filter(d -> d.code() == code).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " times " + code + " among "
                    + diagnostics.stream()
                            .map(d -> d.code() + " " + d.message())
                            .collect(Collectors.joining("; ")));
        }
        return found.get(0);
    }

    /** The text that a diagnostic underlines. */
    static String underlined(Diagnostic diagnostic) {
        return diagnostic
                .span()
                .file()
                .text()
                .substring(diagnostic.span().start(), diagnostic.span().end());
    }

    <T extends Declaration> T find(Class<T> kind, String name) {
        return program.files().stream()
                .flatMap(file -> file.declarations().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(declaration -> declaration.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " " + name));
    }

    boolean declares(String name) {
        return program.files().get(0).declarations().stream()
                .anyMatch(declaration -> declaration.name().equals(name));
    }

    Interface interfaceNamed(String name) {
        return find(Interface.class, name);
    }

    Struct struct(String name) {
        return find(Struct.class, name);
    }

    Alias alias(String name) {
        return find(Alias.class, name);
    }

    Operation operation(String owner, String name) {
        return interfaceNamed(owner).operations().stream()
                .filter(operation -> operation.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no operation " + name));
    }

    Parameter parameter(String owner, String operation, String name) {
        return operation(owner, operation).parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no parameter " + name));
    }

    Value constant(String name) {
        return find(Constant.class, name).value();
    }
}
