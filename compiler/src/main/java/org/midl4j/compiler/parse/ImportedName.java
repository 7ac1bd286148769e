package org.midl4j.compiler.parse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.ast.IdlFile;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SearchPath;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/**
 * A file's name in an {@code import}.
 *
 * @param importer the file that is parsed; the name may stand in one that it includes
 */
record ImportedName(SourceFile importer, Span span, String name) {

    /** All of them in a file, in order; an import may stand inside an interface or a library. */
    static List<ImportedName> in(IdlFile idl) {
        List<ImportedName> names = new ArrayList<>();
        collect(idl.source(), idl.decls(), names);
        return names;
    }

    /** Those of one declaration. */
    static List<ImportedName> in(SourceFile importer, Decl.Import imports) {
        List<ImportedName> names = new ArrayList<>();
        for (Expr.StringLiteral file : imports.files()) {
            names.add(new ImportedName(importer, file.span(), nameIn(file)));
        }
        return names;
    }

    private static void collect(SourceFile importer, List<Decl> decls, List<ImportedName> names) {
        for (Decl decl : decls) {
            if (decl instanceof Decl.Import imports) {
                names.addAll(in(importer, imports));
            } else if (decl instanceof Decl.Interface type) {
                collect(importer, type.body().orElse(List.of()), names);
            } else if (decl instanceof Decl.Library library) {
                collect(importer, library.body(), names);
            } else if (decl instanceof Decl.Module module) {
                collect(importer, module.body(), names);
            } else if (decl instanceof Decl.Namespace namespace) {
                collect(importer, namespace.body(), names);
            }
        }
    }

    /** The characters as written: in a file's name, {@code \} is no escape. */
    private static String nameIn(Expr.StringLiteral file) {
        Span span = file.span();
        String text = span.file().text();
        boolean literal = span.expansion() == null
                && span.end() - span.start() >= 2
                && text.charAt(span.start()) == '"'
                && text.indexOf('"', span.start() + 1) == span.end() - 1;
        return literal ? text.substring(span.start() + 1, span.end() - 1) : file.value();
    }

    /** Whether the file it means is part of the compiler. */
    boolean isBuiltIn(SearchPath searchPath) {
        try {
            Optional<SourceFile> found = searchPath.find(name, List.of(span.file(), importer));
            return found.isPresent() && searchPath.isBuiltIn(found.get());
        } catch (IOException problem) {
            return false; // whoever opens it will say so
        }
    }

    /** The file it means; if there is none, that is reported. */
    Optional<SourceFile> find(SearchPath searchPath, Consumer<Diagnostic> diagnostics) {
        try {
            Optional<SourceFile> found = searchPath.find(name, List.of(span.file(), importer));
            if (found.isEmpty()) {
                diagnostics.accept(FileProblems.notFound("imported", name, span, searchPath));
            }
            return found;
        } catch (IOException problem) {
            diagnostics.accept(FileProblems.unreadable(name, span, problem));
            return Optional.empty();
        }
    }
}
