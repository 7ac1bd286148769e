package org.midl4j.compiler.sema.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.ast.IdlFile;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.Span;

/** Rules for a file as a whole: libraries, imports, pragmas, modules. */
final class FileRules {
    private final List<Diagnostic> problems;
    private final Map<String, Span> imported = new HashMap<>();
    private Optional<Decl.Library> library = Optional.empty();
    private int packs;

    private FileRules(List<Diagnostic> problems) {
        this.problems = problems;
    }

    static void check(IdlFile file, List<Diagnostic> problems) {
        new FileRules(problems).declarations(file.decls());
    }

    private void declarations(List<Decl> decls) {
        for (Decl decl : decls) {
            if (decl instanceof Decl.Library one) {
                library(one);
                functions(one);
                declarations(one.body());
            } else if (decl instanceof Decl.Import one) {
                one.files().forEach(this::imported);
            } else if (decl instanceof Decl.Pragma one) {
                pragma(one);
            } else if (decl instanceof Decl.Module one) {
                module(one);
            } else if (decl instanceof Decl.Typedef one) {
                typedef(one);
            } else if (decl instanceof Decl.Extern one) {
                data(one);
            } else if (decl instanceof Decl.Interface one) {
                declarations(one.body().orElse(List.of()));
            }
        }
    }

    private void library(Decl.Library one) {
        // text that is included brings libraries of its own files
        boolean sameFile =
                library.isPresent() && library.get().span().file() == one.span().file();
        if (library.isPresent() && sameFile) {
            problems.add(Diagnostic.of(
                            Code.SEVERAL_LIBRARIES,
                            one.name().span(),
                            "`" + one.name() + "` is the second library of this file")
                    .note(library.get().name().span(), "the first is here")
                    .help("a file makes one type library; move the other to a file of its own"));
        } else {
            library = Optional.of(one);
        }
    }

    private void functions(Decl.Library one) {
        for (Decl member : one.body()) {
            if (member instanceof Decl.Operation operation) {
                problems.add(Diagnostic.of(
                                Code.ILLEGAL_LIBRARY_MEMBER,
                                operation.name().span(),
                                "function `" + operation.name() + "` stands directly in library `" + one.name() + "`")
                        .help("put it into an interface, a dispinterface or a module"));
            }
        }
    }

    /** Only C defines variables; {@code extern} promises that it does. */
    private void data(Decl.Extern one) {
        Span span = one.span();
        if (span.expansion() == null && !span.file().text().startsWith("extern", span.start())) {
            problems.add(Diagnostic.of(Code.DATA_DEFINITION, one.name().span(), "`" + one.name() + "` is a variable")
                    .label("IDL declares types, constants and operations")
                    .help("make it a constant with one value, or put `extern` in front"));
        }
    }

    private void imported(Expr.StringLiteral file) {
        Span first = imported.putIfAbsent(file.value().toLowerCase(Locale.ROOT), file.span());
        if (first != null) {
            problems.add(Diagnostic.of(Code.IMPORT_REPEATED, file.span(), "`" + file.value() + "` is imported already")
                    .note(first, "first imported here"));
        }
    }

    private void pragma(Decl.Pragma pragma) {
        if (pragma.name().equals("pack")) {
            String text = pragma.text().replaceAll("\\s", "");
            if (text.startsWith("(push") || text.startsWith("push")) {
                packs++;
            } else if (text.startsWith("(pop") || text.startsWith("pop")) {
                packs--;
                if (packs < 0) {
                    packs = 0;
                    problems.add(
                            Diagnostic.of(Code.PACK_POP_WITHOUT_PUSH, pragma.span(), "`pack(pop)` without `pack(push)`")
                                    .help("remove it, or add `#pragma pack(push)` before"));
                }
            }
        }
    }

    private void module(Decl.Module module) {
        Optional<Attribute> dll = Attrs.find(module.attributes(), "dllname");
        for (Decl member : module.body()) {
            if (member instanceof Decl.Operation function
                    && Attrs.has(function.attributes(), "entry")
                    && dll.isEmpty()) {
                problems.add(Diagnostic.of(
                                Code.DLLNAME_MISSING,
                                module.name().map(n -> n.span()).orElse(module.span()),
                                "module with entry points has no `dllname`")
                        .note(function.name().span(), "an entry point")
                        .help("add `dllname(\"name.dll\")` to the module's attributes"));
                return;
            }
        }
    }

    private void typedef(Decl.Typedef typedef) {
        Optional<Attribute> handle = Attrs.find(typedef.attributes(), "context_handle")
                .or(() -> Attrs.find(typedef.attributes(), "context_handle_serialize"))
                .or(() -> Attrs.find(typedef.attributes(), "context_handle_noserialize"));
        if (handle.isEmpty()) {
            return;
        }
        for (Decl.Declarator declarator : typedef.declarators()) {
            if (declarator.type() instanceof TypeRef.Base || declarator.type() instanceof TypeRef.Struct) {
                problems.add(Diagnostic.of(
                                Code.CONTEXT_HANDLE_NOT_POINTER,
                                declarator.span(),
                                "context handle `" + declarator.name() + "` is not a pointer")
                        .note(handle.get().span(), "declared a context handle here")
                        .help("write `typedef [context_handle] void *" + declarator.name() + "`"));
            }
        }
    }
}
