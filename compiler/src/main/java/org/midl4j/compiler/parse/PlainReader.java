package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.ParseTree;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.FieldDecl;
import org.midl4j.compiler.ast.Name;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.Span;
import org.midl4j.grammar.MidlParser;

/** Makes declarations of parse trees that look like C: operations, constants, typedefs, structures, variables. */
final class PlainReader {
    private final TreeReaders readers;

    PlainReader(TreeReaders readers) {
        this.readers = readers;
    }

    Decl.Typedef typedef(Span start, List<Attribute> inFront, MidlParser.TypedefContext tree, String doc) {
        List<Attribute> attributes = new ArrayList<>(inFront);
        readers.attributes().read(tree.attributes(), attributes);
        TypeReader.Common common = readers.types().common(tree.specifiers(), attributes, true);
        List<Decl.Declarator> declarators = new ArrayList<>();
        if (tree.declarators() != null) {
            for (MidlParser.DeclaratorWithValueContext one : tree.declarators().declaratorWithValue()) {
                declarator(one, common).ifPresent(declarators::add);
            }
        }
        if (tree.declarators() == null && !mayLackName(common.type())) {
            withoutName(common.type());
        }
        return new Decl.Typedef(start.to(Trees.span(tree)), attributes, common.type(), declarators, doc);
    }

    /** A tag is name enough; and some headers say {@code typedef unsigned char byte}, which adds nothing here. */
    private static boolean mayLackName(TypeRef type) {
        return isTag(type) || type instanceof TypeRef.Base base && base.words().size() > 1;
    }

    private static boolean isTag(TypeRef type) {
        return type instanceof TypeRef.Struct
                || type instanceof TypeRef.Union
                || type instanceof TypeRef.Enumeration
                || type instanceof TypeRef.Tagged;
    }

    private void withoutName(TypeRef type) {
        readers.problems()
                .report(Diagnostic.of(Code.SYNTAX_ERROR, type.span(), "expected a name after the type")
                        .label("declares nothing"));
    }

    private Optional<Decl.Declarator> declarator(MidlParser.DeclaratorWithValueContext tree, TypeReader.Common common) {
        if (tree instanceof MidlParser.NamedDeclaratorWithValueContext named) {
            TypeReader.Declared declared =
                    readers.types().declare(common.type(), common.convention(), named.declarator());
            readers.types().strayWord(named.declarator());
            if (declared.name().isPresent()) {
                return Optional.of(
                        new Decl.Declarator(Trees.span(tree), declared.name().get(), declared.type()));
            }
        }
        nameless(tree);
        return Optional.empty();
    }

    private void nameless(MidlParser.DeclaratorWithValueContext tree) {
        readers.problems()
                .report(Diagnostic.of(Code.SYNTAX_ERROR, Trees.span(tree), "expected a name in this declaration")
                        .label("declares nothing"));
    }

    /** What a declaration declares: one thing for every declarator. */
    List<Decl> declaration(Span start, List<Attribute> inFront, MidlParser.PlainDeclarationContext tree, String doc) {
        Span span = start.to(Trees.span(tree));
        List<Attribute> attributes = new ArrayList<>(inFront);
        boolean constant = isConstant(tree);
        TypeReader.Common common = readers.types().common(tree.specifiers(), attributes, !constant);
        if (tree.declarators() == null) {
            return List.of(tag(span, attributes, common.type(), doc));
        }
        if (tree.functionBody() != null && !hasParameters(tree.declarators())) {
            unknownKeyword(tree, common.type());
            return List.of();
        }
        if (tree.functionBody() != null) {
            readers.problems()
                    .reportInIdl(Diagnostic.of(
                                    Code.SYNTAX_ERROR,
                                    Trees.first(tree.functionBody()).span(),
                                    "IDL declares functions, and has no place for what they do")
                            .help("write ';' instead of the braces and what is in them"));
        }
        List<Decl> all = new ArrayList<>();
        for (MidlParser.DeclaratorWithValueContext one : tree.declarators().declaratorWithValue()) {
            if (!(one instanceof MidlParser.NamedDeclaratorWithValueContext named)) {
                nameless(one);
                continue;
            }
            TypeReader.Declared declared =
                    readers.types().declare(common.type(), common.convention(), named.declarator());
            if (declared.name().isEmpty()) {
                nameless(one);
                continue;
            }
            readers.types().strayWord(named.declarator());
            all.add(declared(span, attributes, declared.name().get(), declared.type(), named, tree, doc));
        }
        return all;
    }

    /** {@code class Foo { … }}. */
    private void unknownKeyword(MidlParser.PlainDeclarationContext tree, TypeRef type) {
        if (type instanceof TypeRef.Named word) {
            readers.problems()
                    .report(Diagnostic.of(
                                    Code.SYNTAX_ERROR,
                                    word.span(),
                                    "`" + word.name() + "` does not begin a declaration with braces")
                            .help("IDL has `interface`, `dispinterface`, `coclass`, `library`, `module`, `struct`,"
                                    + " `union` and `enum`"));
        } else {
            readers.problems()
                    .report(SyntaxProblems.after(Trees.last(tree.declarators())), "expected ';' after the declaration");
        }
    }

    private static boolean hasParameters(ParseTree tree) {
        for (int i = 0; i < tree.getChildCount(); i++) {
            ParseTree child = tree.getChild(i);
            if (child instanceof MidlParser.ParametersContext || hasParameters(child)) {
                return true;
            }
        }
        return false;
    }

    private Decl declared(
            Span span,
            List<Attribute> attributes,
            Name name,
            TypeRef type,
            MidlParser.NamedDeclaratorWithValueContext tree,
            MidlParser.PlainDeclarationContext whole,
            String doc) {
        if (type instanceof TypeRef.Function function) {
            return operation(span, attributes, name, function, doc);
        }
        if (tree.initializer() != null && tree.initializer().expression() != null) {
            if (!Trees.has(whole, MidlParser.CONST)) {
                readers.problems()
                        .reportInIdl(Diagnostic.of(
                                        Code.DATA_DEFINITION,
                                        name.span(),
                                        "`" + name + "` has a value, but is not `const`")
                                .help("write `const` in front of the type"));
            }
            return new Decl.Const(
                    span,
                    attributes,
                    type,
                    name,
                    readers.expressions().read(tree.initializer().expression()),
                    doc);
        }
        return new Decl.Extern(span, type, name);
    }

    static Decl.Operation operation(
            Span span, List<Attribute> attributes, Name name, TypeRef.Function function, String doc) {
        return new Decl.Operation(
                span,
                attributes,
                function.result(),
                function.callingConvention(),
                name,
                function.parameters(),
                function.variadic(),
                doc);
    }

    /** A structure that stands alone; or something that only lacks a name. */
    private Decl tag(Span span, List<Attribute> attributes, TypeRef type, String doc) {
        if (!isTag(type)) {
            withoutName(type);
        }
        return new Decl.Tag(span, attributes, type, doc);
    }

    private static boolean isConstant(MidlParser.PlainDeclarationContext tree) {
        if (tree.declarators() == null) {
            return false;
        }
        for (MidlParser.DeclaratorWithValueContext one : tree.declarators().declaratorWithValue()) {
            if (one instanceof MidlParser.NamedDeclaratorWithValueContext named && named.initializer() != null) {
                return true;
            }
        }
        return false;
    }

    /** A member of a dispinterface: a method, the properties of one declaration, or the interface it shows. */
    void dispinterfaceMember(
            List<Attribute> inFront,
            MidlParser.PlainDeclarationContext tree,
            Span start,
            String doc,
            DispinterfaceMembers into) {
        Span span = start.to(Trees.span(tree));
        List<Attribute> attributes = new ArrayList<>(inFront);
        TypeReader.Common common = readers.types().common(tree.specifiers(), attributes, true);
        if (tree.declarators() == null) {
            if (common.type() instanceof TypeRef.Tagged exposed && exposed.keyword() == TypeRef.Keyword.INTERFACE) {
                into.exposes(exposed.name());
            } else {
                withoutName(common.type());
            }
            return;
        }
        List<FieldDecl> fields = new ArrayList<>();
        readers.members().fields(span, attributes, common, tree.declarators(), doc, fields);
        for (FieldDecl field : fields) {
            if (field.type() instanceof TypeRef.Function function
                    && field.name().isPresent()) {
                into.methods().add(operation(span, attributes, field.name().get(), function, doc));
            } else {
                into.properties().add(field);
            }
        }
    }
}
