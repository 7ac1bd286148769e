package org.midl4j.compiler.sema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.Constant;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Value;
import org.midl4j.compiler.source.SourceFile;

/**
 * Turns the syntax of some files into their meaning.
 *
 * <p>First the names of all files are collected. Then every declaration of the inputs and of what they import is worked
 * out, each when it is first needed; of the compiler's own IDL only what is used. At last the checks look at the result.
 */
public final class Analyzer {
    private final AnalysisOptions options;

    public Analyzer(AnalysisOptions options) {
        this.options = options;
    }

    /**
     * Analyzes files and all they import.
     *
     * @param inputs the files named by the user, in that order
     */
    public Analysis analyze(List<ParsedFile> inputs) {
        Run run = new Run(options);
        run.enter(inputs);
        resolve(run);
        new AsyncSelection(run, options).apply();
        hold(run);
        repeatedTypedefs(run);
        Program program = new Program(run.files().stream().map(Analyzer::model).toList());
        check(run, program);
        return new Analysis(program, all(run), run.reporter().byFile());
    }

    /** Runs the checks, file by file. */
    private static void check(Run run, Program program) {
        List<ParsedFile> files = new ArrayList<>();
        List<FileModel> models = new ArrayList<>();
        for (int i = 0; i < program.files().size(); i++) {
            ParsedFile file = run.files().get(i).file();
            if (file.origin() != ParsedFile.Origin.BUILT_IN) {
                files.add(file);
                models.add(program.files().get(i));
            }
        }
        List<List<Diagnostic>> found = FileChecks.check(files, models);
        for (int i = 0; i < found.size(); i++) {
            run.reporter().workOn(files.get(i).source());
            found.get(i).forEach(run.reporter()::report);
        }
        for (List<Diagnostic> problems : run.reporter().byFile().values()) {
            problems.removeIf(problem -> problem.isError() && Headers.excuses(problem, run));
        }
    }

    /** Each mistake once, and as bad as the strictest file finds it. */
    private static List<Diagnostic> all(Run run) {
        Map<List<Object>, Diagnostic> all = new LinkedHashMap<>();
        for (List<Diagnostic> problems : run.reporter().byFile().values()) {
            for (Diagnostic problem : problems) {
                all.merge(
                        List.of(problem.code(), problem.span()),
                        problem,
                        (first, second) -> first.isError() || !second.isError() ? first : second);
            }
        }
        return Diagnostic.sorted(all.values());
    }

    private static void resolve(Run run) {
        // the list may grow: names taken for granted bring files of their own
        for (int i = 0; i < run.files().size(); i++) {
            FileScope scope = run.files().get(i);
            if (scope.file().origin() != ParsedFile.Origin.BUILT_IN) {
                run.reporter().workOn(scope);
                scope.order().forEach(symbol -> need(run, symbol));
            }
        }
        run.finish();
    }

    private static void need(Run run, Symbol symbol) {
        if (symbol instanceof Symbol.ConstantName constant) {
            run.constants().computed(constant);
        } else if (symbol instanceof Symbol.GuidName guid) {
            guid(run, guid);
        } else if (!(symbol instanceof Symbol.LibraryName) && !(symbol instanceof Symbol.ModuleName)) {
            run.types().meaning(symbol);
        }
    }

    private static void guid(Run run, Symbol.GuidName symbol) {
        Optional<UUID> uuid = AttributeArguments.uuid(symbol.decl.uuid());
        if (uuid.isEmpty()) {
            run.reporter()
                    .report(Diagnostic.of(
                            Code.MALFORMED_UUID, symbol.decl.span(), "`" + symbol.decl.uuid() + "` is not a UUID"));
            return;
        }
        Symbol named = run.types().find("GUID", symbol.place);
        Optional<Type> type =
                named == null ? run.predeclared().type("GUID") : run.types().meaning(named);
        if (type.isPresent()) {
            symbol.model =
                    new Constant(symbol.name, symbol.span, Attributes.NONE, type.get(), new Value.Guid(uuid.get()), "");
        }
    }

    private static void hold(Run run) {
        for (int i = 0; i < run.files().size(); i++) {
            FileScope scope = run.files().get(i);
            if (scope.file().origin() == ParsedFile.Origin.BUILT_IN) {
                continue;
            }
            run.reporter().workOn(scope);
            for (Symbol symbol : scope.order()) {
                if (symbol instanceof Symbol.ModuleName module) {
                    run.holders().module(module, scope);
                }
            }
            for (Symbol symbol : scope.order()) {
                if (symbol instanceof Symbol.LibraryName library) {
                    run.holders().library(library, scope);
                }
            }
        }
        run.finish();
    }

    /** A typedef may be repeated if it says the same. */
    private static void repeatedTypedefs(Run run) {
        // the list may grow here too
        for (int i = 0; i < run.files().size(); i++) {
            FileScope scope = run.files().get(i);
            run.reporter().workOn(scope);
            for (Symbol.Typedef second : scope.repeated()) {
                Symbol first = scope.types().get(second.name);
                if (!(first instanceof Symbol.Typedef typedef)) {
                    continue;
                }
                Optional<Type> a = run.types().alias(typedef);
                Optional<Type> b = run.types().alias(second);
                if (a.isPresent() && b.isPresent() && !SameType.test(a.get(), b.get())) {
                    run.reporter()
                            .report(Diagnostic.of(
                                            Code.REDEFINITION,
                                            second.span,
                                            "`" + second.name + "` is already a typedef, of another type")
                                    .label("now `" + target(b.get()) + "`")
                                    .note(first.span, "first declared here, as `" + target(a.get()) + "`"));
                }
            }
        }
        run.finish();
    }

    private static String target(Type type) {
        return type instanceof Alias alias ? alias.target().spelling() : type.spelling();
    }

    private static FileModel model(FileScope scope) {
        List<Declaration> declarations = new ArrayList<>();
        for (Symbol symbol : scope.order()) {
            @Nullable Declaration declaration = symbol.declaration();
            if (declaration != null) {
                declarations.add(declaration);
            }
        }
        List<SourceFile> imports = scope.imports().stream()
                .map(imported -> imported.file().source())
                .toList();
        return new FileModel(
                scope.file().source(),
                scope.file().origin(),
                declarations,
                imports,
                scope.quotes(),
                scope.javaPackage(),
                scope.bonds(),
                scope.enums(),
                scope.hresults());
    }
}
