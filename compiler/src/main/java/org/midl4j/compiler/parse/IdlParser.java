package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.IdlFile;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SourceFile;

/** Reads the syntax of IDL files. */
public final class IdlParser {
    private IdlParser() {}

    /** Reads one file and those it includes; imported files are named in the result, but not read. */
    public static ParseResult parse(SourceFile file, PreprocessorSettings settings) {
        return parse(file, settings, imports -> {});
    }

    /**
     * Reads one file and those it includes.
     *
     * @param imports told of each import as soon as it is read, when most of the file is still to come
     */
    static ParseResult parse(SourceFile file, PreprocessorSettings settings, Consumer<Decl.Import> imports) {
        List<Diagnostic> lexical = new ArrayList<>();
        SyntaxProblems problems = new SyntaxProblems();
        Preprocessor tokens = new Preprocessor(file, settings, lexical::add);
        List<Decl> decls = new DeclarationReader(tokens, problems, imports).file();
        Optional<Diagnostic> refusal = refusal(file, problems);
        if (refusal.isPresent()) {
            return new ParseResult(new IdlFile(file, List.of()), List.of(refusal.get()));
        }
        return new ParseResult(new IdlFile(file, swallowed(decls, lexical)), FollowOn.without(lexical, problems.all()));
    }

    /** A string that is not closed swallows what follows, and so names no file to import. */
    private static List<Decl> swallowed(List<Decl> decls, List<Diagnostic> lexical) {
        Optional<Diagnostic> string = lexical.stream()
                .filter(each -> each.code() == Code.END_OF_FILE_IN_STRING)
                .findFirst();
        return string.isEmpty()
                ? decls
                : decls.stream()
                        .filter(decl -> !(decl instanceof Decl.Import one)
                                || one.files().stream()
                                        .noneMatch(name -> name.span().file()
                                                        == string.get().span().file()
                                                && name.span().start()
                                                        == string.get().span().start()))
                        .toList();
    }

    private static Optional<Diagnostic> refusal(SourceFile file, SyntaxProblems problems) {
        if (problems.hasErrors()) {
            return Dialect.ofBroken(file);
        }
        return problems.isSuspicious() ? Dialect.template(file) : Dialect.pidl(file);
    }
}
