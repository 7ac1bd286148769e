package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.ast.Name;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.Span;
import org.midl4j.grammar.MidlParser;

/**
 * Reads a file's declarations one after the other.
 *
 * <p>Only one declaration's tree exists at a time, and the members of an interface, library or namespace are read one by
 * one as well; so memory stays small, and a mistake spoils only the declaration it is in.
 */
final class DeclarationReader {
    private final TokenWindow window;
    private final SyntaxProblems problems;
    private final DeclarationParser parser;
    private final TreeReaders readers;
    private final Lookahead lookahead;
    private final Blocks blocks;
    private final Consumer<Decl.Import> imports;

    /** @param imports told of each import as soon as it is read */
    DeclarationReader(TokenSource tokens, SyntaxProblems problems, Consumer<Decl.Import> imports) {
        this.imports = imports;
        this.window = new TokenWindow(tokens);
        this.problems = problems;
        this.parser = new DeclarationParser(window, problems);
        this.readers = new TreeReaders(problems);
        this.lookahead = new Lookahead(window);
        this.blocks = new Blocks(window, problems);
        problems.watch(window);
    }

    /** Everything up to the end of the file. */
    List<Decl> file() {
        List<Decl> all = new ArrayList<>();
        while (true) {
            items(all);
            if (window.LA(1) == Token.EOF) {
                return all;
            }
            problems.report(window.here().span(), "this '}' closes nothing");
            window.consume();
        }
    }

    /** Declarations up to a closing brace or the end of the file. */
    private void items(List<Decl> into) {
        while (true) {
            window.release();
            pragmas(into);
            int type = window.LA(1);
            if (type == Token.EOF || type == MidlParser.RBRACE) {
                return;
            }
            if (type == MidlParser.SEMICOLON) {
                window.consume();
            } else if (lookahead.atSectionLabel()) {
                window.consume();
                window.consume();
            } else {
                item(into);
            }
        }
    }

    private void pragmas(List<Decl> into) {
        for (MidlToken pragma : window.pragmasBefore(window.here())) {
            into.add(PragmaReader.read(pragma));
        }
    }

    private void item(List<Decl> into) {
        int before = window.index();
        lookahead.correctSpelling(problems);
        Optional<Start> start = start();
        if (start.isEmpty() || !declaration(start.get(), into)) {
            blocks.skipDeclaration(before);
        }
    }

    /**
     * What stands in front of a declaration.
     *
     * @param first its first token
     */
    private record Start(Span first, List<Attribute> attributes, String doc) {}

    private Optional<Start> start() {
        MidlToken first = window.here();
        if (first.getType() != MidlParser.LBRACKET) {
            return Optional.of(new Start(first.span(), List.of(), first.doc()));
        }
        Optional<MidlParser.AttributesContext> tree = parse(MidlParser::attributes);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        lookahead.correctSpelling(problems);
        String doc = first.doc();
        return Optional.of(new Start(
                first.span(),
                readers.attributes().read(tree.get()),
                doc.isEmpty() ? window.here().doc() : doc));
    }

    private <T extends ParserRuleContext> Optional<T> parse(Function<MidlParser, T> rule) {
        return parser.attempt(rule);
    }

    /**
     * Reads one declaration; false if the rest of it must be skipped.
     *
     * <p>The kinds that nearly every file has do without a lambda here: to link one costs a short run as much as to read a
     * line of IDL.
     */
    private boolean declaration(Start start, List<Decl> into) {
        switch (lookahead.kind()) {
            case IMPORT -> {
                Optional<MidlParser.ImportFilesContext> tree = parse(MidlParser::importFiles);
                return tree.isPresent() && into.add(imported(tree.get()));
            }
            case CPP_QUOTE -> {
                return parse(MidlParser::cppQuote)
                        .map(tree -> into.add(new Decl.CppQuote(
                                Trees.span(tree),
                                readers.expressions().string(tree.string()).value())))
                        .orElse(false);
            }
            case DECLARE_GUID -> {
                return parse(MidlParser::declareGuid)
                        .map(tree -> into.add(declareGuid(tree)))
                        .orElse(false);
            }
            case IMPORTLIB -> {
                return parse(MidlParser::importLibrary)
                        .map(tree -> into.add(new Decl.Importlib(
                                start.first().to(Trees.span(tree)),
                                start.attributes(),
                                readers.expressions().string(tree.string()))))
                        .orElse(false);
            }
            case INTERFACE -> {
                Optional<MidlParser.InterfaceHeadContext> head = parse(MidlParser::interfaceHead);
                return head.isPresent() && interfaceRest(start, head.get(), into);
            }
            case DISPINTERFACE -> {
                return parse(MidlParser::dispinterfaceHead)
                        .map(head -> dispinterfaceRest(start, head, into))
                        .orElse(false);
            }
            case COCLASS -> {
                return parse(MidlParser::coclassHead)
                        .map(head -> coclassRest(start, head, into))
                        .orElse(false);
            }
            case RUNTIMECLASS -> {
                return parse(MidlParser::runtimeClassHead)
                        .map(head -> runtimeClassRest(start, head, into))
                        .orElse(false);
            }
            case LIBRARY -> {
                return parse(MidlParser::libraryHead)
                        .map(head -> libraryRest(start, head, into))
                        .orElse(false);
            }
            case MODULE -> {
                return parse(MidlParser::moduleHead)
                        .map(head -> moduleRest(start, head, into))
                        .orElse(false);
            }
            case NAMESPACE -> {
                return parse(MidlParser::namespaceHead)
                        .map(head -> namespaceRest(start, head, into))
                        .orElse(false);
            }
            case LINKAGE -> {
                return parse(MidlParser::linkageHead)
                        .map(head -> block("an extern \"C\" block", into).isPresent())
                        .orElse(false);
            }
            case API_CONTRACT -> {
                return parse(MidlParser::apiContract)
                        .map(tree -> into.add(new Decl.ApiContract(
                                start.first().to(Trees.span(tree)),
                                start.attributes(),
                                Trees.name(tree.qualifiedName()))))
                        .orElse(false);
            }
            case DELEGATE -> {
                return parse(MidlParser::delegate)
                        .map(tree -> into.add(delegate(start, tree)))
                        .orElse(false);
            }
            case DECLARE -> {
                return declare(start, into);
            }
            case ATTRIBUTE_CLASS -> {
                return parse(MidlParser::attributeClass)
                        .map(tree -> into.add(new Decl.AttributeClass(
                                start.first().to(Trees.span(tree)),
                                start.attributes(),
                                Trees.name(tree.qualifiedName()),
                                readers.members().fields(tree.memberBlock()))))
                        .orElse(false);
            }
            case TYPEDEF -> {
                Optional<MidlParser.TypedefContext> tree = parse(MidlParser::typedef);
                return tree.isPresent()
                        && into.add(
                                readers.plain().typedef(start.first(), start.attributes(), tree.get(), start.doc()));
            }
            case PLAIN -> {
                Optional<MidlParser.PlainDeclarationContext> tree = parse(MidlParser::plainDeclaration);
                if (tree.isPresent()) {
                    into.addAll(
                            readers.plain().declaration(start.first(), start.attributes(), tree.get(), start.doc()));
                }
                return tree.isPresent();
            }
        }
        throw new IllegalStateException("unknown kind of declaration");
    }

    private Decl imported(MidlParser.ImportFilesContext tree) {
        List<Expr.StringLiteral> files = new ArrayList<>();
        for (MidlParser.StringContext file : tree.string()) {
            files.add(readers.expressions().string(file));
        }
        Decl.Import decl = new Decl.Import(Trees.span(tree), files);
        imports.accept(decl);
        return decl;
    }

    private Decl declareGuid(MidlParser.DeclareGuidContext tree) {
        String uuid = tree.UUID() != null
                ? tree.UUID().getText()
                : readers.expressions().string(tree.string()).value();
        return new Decl.DeclareGuid(Trees.span(tree), Trees.name(tree.identifier()), uuid);
    }

    private boolean declare(Start start, List<Decl> into) {
        List<TypeRef> types = new ArrayList<>();
        Span head = window.here().span();
        window.consume();
        Optional<Span> end = blocks.inBraces(
                "a declare block",
                () -> blocks.members(() -> parse(MidlParser::declaredType)
                        .map(tree -> types.add(readers.types().base(tree.baseType())))
                        .orElse(false)));
        into.add(new Decl.Declare(start.first().to(end.orElse(head)), types));
        return end.isPresent();
    }

    private Decl delegate(Start start, MidlParser.DelegateContext tree) {
        List<Attribute> attributes = new ArrayList<>(start.attributes());
        TypeReader.Common common = readers.types().common(tree.specifiers(), attributes, true);
        TypeRef result = readers.types().pointers(common.type(), tree.pointer());
        Span span = start.first().to(Trees.span(tree));
        Decl.Operation signature = PlainReader.operation(
                span,
                attributes,
                Trees.name(tree.identifier()),
                readers.types().function(result, common.convention(), tree.parameters()),
                start.doc());
        return new Decl.Delegate(span, parameters(tree.typeParameters()), signature);
    }

    private static List<Name> parameters(MidlParser.@Nullable TypeParametersContext tree) {
        return tree == null
                ? List.of()
                : tree.identifier().stream().map(Trees::name).toList();
    }

    private boolean interfaceRest(Start start, MidlParser.InterfaceHeadContext head, List<Decl> into) {
        Name name = Trees.name(head.qualifiedName());
        List<TypeRef> bases = new ArrayList<>(bases(head.baseType()));
        Optional<TypeRef> base = bases.isEmpty() ? Optional.empty() : Optional.of(bases.get(0));
        if (bases.size() > 1) {
            problems.report(Diagnostic.of(Code.SYNTAX_ERROR, bases.get(1).span(), "an interface has only one base")
                    .help("declare a method that returns the second interface, or rely on QueryInterface"));
        }
        List<TypeRef> requires =
                head.requires() == null ? List.of() : bases(head.requires().baseType());
        List<Name> parameters = parameters(head.typeParameters());
        if (window.LA(1) == MidlParser.SEMICOLON) {
            window.consume();
            into.add(new Decl.Interface(
                    start.first().to(Trees.span(head)),
                    start.attributes(),
                    name,
                    parameters,
                    base,
                    requires,
                    Optional.empty(),
                    start.doc()));
            return true;
        }
        List<Decl> body = new ArrayList<>();
        Optional<Span> end = block("interface `" + name + "`", body);
        Span span = start.first().to(end.orElse(Trees.span(head)));
        into.add(new Decl.Interface(
                span, start.attributes(), name, parameters, base, requires, Optional.of(body), start.doc()));
        return end.isPresent();
    }

    private List<TypeRef> bases(List<MidlParser.BaseTypeContext> trees) {
        List<TypeRef> bases = new ArrayList<>(trees.size());
        for (MidlParser.BaseTypeContext tree : trees) {
            bases.add(readers.types().base(tree));
        }
        return bases;
    }

    private boolean libraryRest(Start start, MidlParser.LibraryHeadContext head, List<Decl> into) {
        Name name = Trees.name(head.identifier());
        List<Decl> body = new ArrayList<>();
        Optional<Span> end = block("library `" + name + "`", body);
        into.add(new Decl.Library(span(start, head, end), start.attributes(), name, body, start.doc()));
        return end.isPresent();
    }

    private boolean moduleRest(Start start, MidlParser.ModuleHeadContext head, List<Decl> into) {
        Optional<Name> name = Optional.ofNullable(head.identifier()).map(Trees::name);
        List<Decl> body = new ArrayList<>();
        Optional<Span> end = block(name.map(n -> "module `" + n + "`").orElse("a module"), body);
        into.add(new Decl.Module(span(start, head, end), start.attributes(), name, body, start.doc()));
        return end.isPresent();
    }

    private boolean namespaceRest(Start start, MidlParser.NamespaceHeadContext head, List<Decl> into) {
        Name name = Trees.name(head.qualifiedName());
        List<Decl> body = new ArrayList<>();
        Optional<Span> end = block("namespace `" + name + "`", body);
        into.add(new Decl.Namespace(span(start, head, end), start.attributes(), name, body));
        return end.isPresent();
    }

    private static Span span(Start start, ParserRuleContext head, Optional<Span> end) {
        return start.first().to(end.orElse(Trees.span(head)));
    }

    /** Declarations in braces; gives the closing one, or nothing if there is none. */
    private Optional<Span> block(String what, List<Decl> into) {
        return blocks.inBraces(what, () -> items(into));
    }

    private boolean dispinterfaceRest(Start start, MidlParser.DispinterfaceHeadContext head, List<Decl> into) {
        Name name = Trees.name(head.qualifiedName());
        DispinterfaceMembers members = new DispinterfaceMembers();
        boolean forward = window.LA(1) == MidlParser.SEMICOLON;
        Optional<Span> end = forward
                ? Optional.of(Trees.span(head))
                : blocks.inBraces("dispinterface `" + name + "`", () -> dispinterfaceMembers(members));
        into.add(new Decl.Dispinterface(
                span(start, head, end),
                start.attributes(),
                name,
                forward,
                members.exposes(),
                members.properties(),
                members.methods(),
                start.doc()));
        return end.isPresent();
    }

    private void dispinterfaceMembers(DispinterfaceMembers into) {
        blocks.members(() -> {
            if (lookahead.atSectionLabel()) {
                window.consume();
                window.consume();
                return true;
            }
            if (window.LA(1) == MidlParser.CPP_QUOTE) {
                return parse(MidlParser::cppQuote).isPresent();
            }
            return start().flatMap(start -> parse(MidlParser::plainDeclaration).map(tree -> {
                        readers.plain().dispinterfaceMember(start.attributes(), tree, start.first(), start.doc(), into);
                        return true;
                    }))
                    .isPresent();
        });
    }

    private boolean coclassRest(Start start, MidlParser.CoclassHeadContext head, List<Decl> into) {
        Name name = Trees.name(head.qualifiedName());
        List<Decl.CoclassMember> members = new ArrayList<>();
        boolean forward = window.LA(1) == MidlParser.SEMICOLON;
        Optional<Span> end = forward
                ? Optional.of(Trees.span(head))
                : blocks.inBraces("coclass `" + name + "`", () -> coclassMembers(members));
        into.add(new Decl.Coclass(span(start, head, end), start.attributes(), name, forward, members, start.doc()));
        return end.isPresent();
    }

    private boolean runtimeClassRest(Start start, MidlParser.RuntimeClassHeadContext head, List<Decl> into) {
        Name name = Trees.name(head.qualifiedName());
        List<Decl.CoclassMember> members = new ArrayList<>();
        boolean forward = window.LA(1) == MidlParser.SEMICOLON;
        Optional<Span> end = forward
                ? Optional.of(Trees.span(head))
                : blocks.inBraces("runtimeclass `" + name + "`", () -> coclassMembers(members));
        into.add(new Decl.RuntimeClass(
                span(start, head, end),
                start.attributes(),
                name,
                Optional.ofNullable(head.baseType()).map(readers.types()::base),
                forward,
                members,
                start.doc()));
        return end.isPresent();
    }

    private void coclassMembers(List<Decl.CoclassMember> into) {
        blocks.members(() -> parse(MidlParser::coclassMember)
                .map(tree -> {
                    if (tree instanceof MidlParser.OfferedInterfaceContext offered) {
                        into.add(new Decl.CoclassMember(
                                Trees.span(tree),
                                readers.attributes().read(offered.attributes()),
                                offered.DISPINTERFACE() != null,
                                readers.types().base(offered.baseType(0))));
                    }
                    return true;
                })
                .orElse(false));
    }
}
