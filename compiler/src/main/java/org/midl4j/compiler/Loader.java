package org.midl4j.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.parse.IdlParser;
import org.midl4j.compiler.parse.ParseResult;
import org.midl4j.compiler.parse.PreprocessorSettings;
import org.midl4j.compiler.source.SourceFile;

/** Parses files and all they import, each once. */
final class Loader {
    private final PreprocessorSettings settings;
    private final Consumer<Diagnostic> diagnostics;
    private final Map<SourceFile, ParsedFile> files = new IdentityHashMap<>();

    Loader(PreprocessorSettings settings, Consumer<Diagnostic> diagnostics) {
        this.settings = settings;
        this.diagnostics = diagnostics;
    }

    Optional<ParsedFile> input(Path path) throws IOException {
        SourceFile source = settings.searchPath().open(path);
        return Optional.of(load(source, ParsedFile.Origin.INPUT));
    }

    Optional<ParsedFile> builtIn(String name) {
        try {
            Optional<SourceFile> found = settings.searchPath().find(name, List.of());
            return found.map(source -> load(source, ParsedFile.Origin.BUILT_IN));
        } catch (IOException problem) {
            return Optional.empty();
        }
    }

    private ParsedFile load(SourceFile source, ParsedFile.Origin origin) {
        ParsedFile known = files.get(source);
        if (known != null) {
            return known;
        }
        ParseResult result = IdlParser.parse(source, settings);
        result.diagnostics().forEach(diagnostics);
        ParsedFile file = new ParsedFile(result.idl(), Optional.empty(), origin);
        files.put(source, file);
        List<ParsedFile> imports = new ArrayList<>();
        imports(result.idl().decls(), imports);
        file.complete(imports);
        return file;
    }

    private void imports(List<Decl> decls, List<ParsedFile> imports) {
        for (Decl decl : decls) {
            if (decl instanceof Decl.Import each) {
                for (Expr.StringLiteral name : each.files()) {
                    one(name, imports);
                }
            } else if (decl instanceof Decl.Interface face && face.body().isPresent()) {
                imports(face.body().get(), imports);
            } else if (decl instanceof Decl.Library library) {
                imports(library.body(), imports);
            }
        }
    }

    private void one(Expr.StringLiteral name, List<ParsedFile> imports) {
        try {
            Optional<SourceFile> found =
                    settings.searchPath().find(name.value(), name.span().file());
            if (found.isEmpty()) {
                diagnostics.accept(Diagnostic.of(
                        Code.INCLUDE_NOT_FOUND, name.span(), "imported file `" + name.value() + "` not found"));
                return;
            }
            boolean builtIn = settings.searchPath().isBuiltIn(found.get());
            imports.add(load(found.get(), builtIn ? ParsedFile.Origin.BUILT_IN : ParsedFile.Origin.IMPORTED));
        } catch (IOException problem) {
            diagnostics.accept(
                    Diagnostic.of(Code.READ_FAILED, name.span(), "file `" + name.value() + "` cannot be read"));
        }
    }
}
