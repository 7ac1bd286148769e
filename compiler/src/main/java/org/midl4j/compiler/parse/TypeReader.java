package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Name;
import org.midl4j.compiler.ast.ParameterDecl;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.Span;
import org.midl4j.grammar.MidlParser;

/** Makes types of parse trees, and turns C's declarators inside out. */
final class TypeReader {
    private final TreeReaders readers;

    TypeReader(TreeReaders readers) {
        this.readers = readers;
    }

    /**
     * What stands in front of the declarators and is common to them.
     *
     * @param convention the calling convention, if it is written there
     */
    record Common(TypeRef type, Optional<Name> convention) {}

    /** A name, if there is one, and its type. */
    record Declared(Optional<Name> name, TypeRef type) {}

    /**
     * The common part of a declaration.
     *
     * @param attributes those among the specifiers are added here
     * @param keepConst whether a {@code const} in front counts; that of a constant does not
     */
    Common common(MidlParser.SpecifiersContext tree, List<Attribute> attributes, boolean keepConst) {
        @Nullable MidlToken constant = null;
        Optional<Name> convention = Optional.empty();
        int last = tree.getChildCount() - 1;
        for (int i = 0; i < last; i++) {
            ParseTree child = tree.getChild(i);
            if (child instanceof MidlParser.AttributesContext between) {
                readers.attributes().read(between, attributes);
                continue;
            }
            MidlToken token = Trees.first((ParserRuleContext) child);
            if (token.getType() == MidlParser.CONST) {
                constant = token;
            } else if (token.getType() == MidlParser.CALLING_CONVENTION) {
                convention = Optional.of(new Name(token.span(), token.getText()));
            }
        }
        Common bare = type((MidlParser.TypeContext) tree.getChild(last));
        TypeRef type = bare.type();
        if (constant != null && keepConst) {
            type = new TypeRef.Constant(constant.span().to(type.span()), type);
        }
        return new Common(type, convention.or(bare::convention));
    }

    /** The type in a cast or {@code sizeof}. */
    TypeRef named(MidlParser.TypeNameContext tree) {
        return typeName(tree).type();
    }

    /** A type that begins with a keyword. */
    TypeRef named(MidlParser.KeywordTypeNameContext tree) {
        @Nullable MidlToken constant = null;
        for (MidlParser.ModifierContext modifier : tree.modifier()) {
            if (modifier.CONST() != null) {
                constant = Trees.first(modifier);
            }
        }
        Common common = tree.type() != null ? type(tree.type()) : keyword(tree.keywordType());
        TypeRef type = common.type();
        if (constant != null) {
            type = new TypeRef.Constant(constant.span().to(type.span()), type);
        }
        return tree.declarator() == null
                ? type
                : declare(type, common.convention(), tree.declarator()).type();
    }

    /** A type, perhaps with a name behind it. */
    Declared typeName(MidlParser.TypeNameContext tree) {
        Common common = common(tree.specifiers(), new ArrayList<>(), true);
        return tree.declarator() == null
                ? new Declared(Optional.empty(), common.type())
                : declare(common.type(), common.convention(), tree.declarator());
    }

    /** A base interface, possibly parameterized. */
    TypeRef base(MidlParser.BaseTypeContext tree) {
        Name name = Trees.name(tree.qualifiedName());
        return tree.typeArguments() == null
                ? new TypeRef.Named(name.span(), name.text())
                : new TypeRef.Generic(Trees.span(tree), name.text(), arguments(tree.typeArguments()));
    }

    /** Applies one declarator to the common part. */
    Declared declare(TypeRef common, Optional<Name> convention, MidlParser.DeclaratorContext tree) {
        TypeRef type = common;
        for (int i = 0; i < tree.getChildCount(); i++) {
            if (tree.getChild(i) instanceof MidlParser.DirectDeclaratorContext direct) {
                return direct(type, convention, direct);
            }
            MidlParser.PointerContext pointer = (MidlParser.PointerContext) tree.getChild(i);
            type = pointer(type, pointer);
            if (pointer.getChildCount() > 1) {
                convention = convention(pointer.typeModifier()).or(same(convention));
            }
        }
        return new Declared(Optional.empty(), type);
    }

    private static Supplier<Optional<Name>> same(Optional<Name> convention) {
        return () -> convention;
    }

    private Declared direct(TypeRef type, Optional<Name> convention, MidlParser.DirectDeclaratorContext tree) {
        if (tree instanceof MidlParser.NamedDeclaratorContext named) {
            return named(type, convention, named.declaredName(), named.innerDeclarator(), named.suffix());
        }
        if (tree instanceof MidlParser.NestedDeclaratorContext nested) {
            Optional<Name> inside = convention(nested.typeModifier()).or(() -> leadingConvention(nested.declarator()));
            TypeRef outer = suffixes(type, inside.or(same(convention)), nested.suffix());
            return declare(outer, Optional.empty(), nested.declarator());
        }
        TypeRef array = type;
        List<MidlParser.ArrayBoundContext> bounds = ((MidlParser.NamelessArrayContext) tree).arrayBound();
        for (int i = bounds.size() - 1; i >= 0; i--) {
            array = array(array, bounds.get(i));
        }
        return new Declared(Optional.empty(), array);
    }

    private Declared named(
            TypeRef type,
            Optional<Name> convention,
            MidlParser.DeclaredNameContext name,
            MidlParser.@Nullable InnerDeclaratorContext inner,
            List<MidlParser.SuffixContext> suffixes) {
        if (inner == null) {
            return new Declared(Optional.of(Trees.name(name)), suffixes(type, convention, suffixes));
        }
        Optional<Name> word = Optional.of(Trees.name(name));
        if (inner instanceof MidlParser.NamedInnerContext next) {
            return named(type, word, next.declaredName(), next.innerDeclarator(), next.suffix());
        }
        MidlParser.PointerInnerContext pointers = (MidlParser.PointerInnerContext) inner;
        TypeRef target = pointers(type, pointers.pointer());
        return pointers.directDeclarator() == null
                ? new Declared(Optional.empty(), target)
                : direct(target, word, pointers.directDeclarator());
    }

    /** The {@code WINAPI} of {@code (WINAPI *f)(int)}: it stands inside, but belongs to the function outside. */
    private static Optional<Name> leadingConvention(MidlParser.DeclaratorContext tree) {
        if (tree.directDeclarator() instanceof MidlParser.NamedDeclaratorContext named
                && named.innerDeclarator() != null) {
            return Optional.of(Trees.name(named.declaredName()));
        }
        return Optional.empty();
    }

    /** A type with stars behind it. */
    TypeRef pointers(TypeRef target, List<MidlParser.PointerContext> stars) {
        TypeRef type = target;
        for (MidlParser.PointerContext star : stars) {
            type = pointer(type, star);
        }
        return type;
    }

    /** Whether a word stands between type and name: in an attribute, those are just three words. */
    static boolean hasConvention(MidlParser.TypeNameContext tree) {
        return tree.declarator() != null && leadingConvention(tree.declarator()).isPresent();
    }

    private TypeRef pointer(TypeRef target, MidlParser.PointerContext tree) {
        MidlToken star = Trees.first(tree);
        if (star.getType() == MidlParser.AMPERSAND) {
            readers.problems()
                    .reportInIdl(
                            Diagnostic.of(Code.SYNTAX_ERROR, star.span(), "IDL has no references")
                                    .help(
                                            "write a pointer, `*`; a top-level one is never null unless it is `unique` or `ptr`"));
        }
        TypeRef pointer = new TypeRef.Pointer(target.span().to(star.span()), target);
        for (MidlParser.TypeModifierContext modifier : tree.typeModifier()) {
            if (modifier.CONST() != null) {
                pointer = new TypeRef.Constant(pointer.span().to(Trees.span(modifier)), pointer);
            }
        }
        return pointer;
    }

    private TypeRef suffixes(TypeRef type, Optional<Name> convention, List<MidlParser.SuffixContext> suffixes) {
        TypeRef result = type;
        for (int i = suffixes.size() - 1; i >= 0; i--) {
            if (suffixes.get(i) instanceof MidlParser.ArraySuffixContext array) {
                result = array(result, array.arrayBound());
            } else {
                MidlParser.FunctionSuffixContext function = (MidlParser.FunctionSuffixContext) suffixes.get(i);
                result = function(result, convention, function.parameters());
            }
        }
        return result;
    }

    TypeRef.Function function(TypeRef result, Optional<Name> convention, MidlParser.ParametersContext tree) {
        List<ParameterDecl> parameters = new ArrayList<>();
        boolean variadic = false;
        for (MidlParser.ParameterContext parameter : tree.parameter()) {
            if (Trees.isBroken(parameter)) {
                continue;
            }
            if (parameter instanceof MidlParser.NamedParameterContext named) {
                parameters.add(parameter(named));
            } else {
                variadic = true;
            }
        }
        if (parameters.size() == 1 && isNothing(parameters.get(0))) {
            parameters.clear();
        }
        return new TypeRef.Function(result.span().to(Trees.span(tree)), result, convention, parameters, variadic);
    }

    /** {@code void} as the only parameter. */
    private static boolean isNothing(ParameterDecl parameter) {
        return parameter.name().isEmpty()
                && parameter.attributes().isEmpty()
                && parameter.type() instanceof TypeRef.Base base
                && base.words().equals(List.of("void"));
    }

    private ParameterDecl parameter(MidlParser.NamedParameterContext tree) {
        List<Attribute> attributes = new ArrayList<>();
        readers.attributes().read(tree.attributes(), attributes);
        Common common = common(tree.specifiers(), attributes, true);
        Declared declared = tree.declarator() == null
                ? new Declared(Optional.empty(), common.type())
                : declare(common.type(), common.convention(), tree.declarator());
        if (common.type() instanceof TypeRef.Named direction && isDirection(tree, direction.name())) {
            readers.problems()
                    .report(Diagnostic.of(
                                    Code.SYNTAX_ERROR, direction.span(), "`" + direction.name() + "` is not a type")
                            .help(Expectation.directionHelp(direction.name())));
        } else if (tree.declarator() != null) {
            strayWord(tree.declarator());
        }
        if (tree.initializer() != null) {
            readers.problems()
                    .reportInIdl(Diagnostic.of(
                                    Code.SYNTAX_ERROR,
                                    Trees.span(tree.initializer()),
                                    "a parameter's default value is an attribute")
                            .help("write `defaultvalue(…)` among its attributes"));
        }
        return new ParameterDecl(Trees.span(tree), attributes, declared.type(), declared.name());
    }

    /** A word between type and name that is not the macro of a calling convention: {@code long x y}. */
    void strayWord(MidlParser.DeclaratorContext tree) {
        Optional<Name> word = leadingConvention(tree);
        if (word.isPresent() && !word.get().text().matches("[A-Z0-9_]+|_.*")) {
            readers.problems()
                    .reportInIdl(Diagnostic.of(
                                    Code.SYNTAX_ERROR,
                                    word.get().span(),
                                    "`" + word.get() + "` stands between the type and the name")
                            .help("remove it, or put the missing ',' or ';' behind it"));
        }
    }

    /** {@code in string name}, as other languages write it. */
    private static boolean isDirection(MidlParser.NamedParameterContext tree, String word) {
        return Expectation.isDirection(word)
                && tree.declarator() != null
                && leadingConvention(tree.declarator()).isPresent();
    }

    private TypeRef array(TypeRef element, MidlParser.ArrayBoundContext tree) {
        Span span = Trees.span(tree);
        TypeRef.Bound bound;
        List<MidlParser.ExpressionContext> limits = tree.expression();
        if (limits.size() == 1
                && Expectation.isDirection(Trees.first(limits.get(0)).getText())) {
            String attributes = "[" + Trees.first(limits.get(0)).getText() + "]";
            readers.problems()
                    .report(Diagnostic.of(Code.SYNTAX_ERROR, span, "`" + attributes + "` stands behind a type")
                            .help("attributes stand in front of the type; in front of another parameter's, a comma"
                                    + " is missing"));
            return element;
        }
        if (limits.isEmpty()) {
            bound = new TypeRef.Bound.Open(span);
        } else if (tree.DOTDOT() == null) {
            bound = new TypeRef.Bound.Size(span, readers.expressions().read(limits.get(0)));
        } else {
            bound = new TypeRef.Bound.Range(
                    span,
                    readers.expressions().read(limits.get(0)),
                    limits.size() == 1
                            ? Optional.empty()
                            : Optional.of(readers.expressions().read(limits.get(1))));
        }
        return new TypeRef.Array(element.span().to(span), element, bound);
    }

    private Common type(MidlParser.TypeContext tree) {
        return tree.keywordType() != null
                ? keyword(tree.keywordType())
                : qualified(named(tree.namedType()), tree.namedType().typeModifier());
    }

    private TypeRef named(MidlParser.NamedTypeContext tree) {
        if (tree.getChildCount() == 1) {
            MidlToken only = Trees.first(tree);
            return new TypeRef.Named(only.span(), only.getText());
        }
        MidlToken last = Trees.first(tree);
        StringBuilder name = new StringBuilder(last.getText());
        for (MidlParser.WordContext word : tree.word()) {
            last = Trees.first(word);
            name.append('.').append(last.getText());
        }
        Span span = Trees.first(tree).span().to(last.span());
        if (tree.typeArguments() == null) {
            return new TypeRef.Named(span, name.toString());
        }
        return new TypeRef.Generic(
                span.to(Trees.span(tree.typeArguments())), name.toString(), arguments(tree.typeArguments()));
    }

    private List<TypeRef> arguments(MidlParser.TypeArgumentsContext tree) {
        List<TypeRef> arguments = new ArrayList<>();
        for (MidlParser.TypeNameContext argument : tree.typeName()) {
            arguments.add(named(argument));
        }
        return arguments;
    }

    private Common keyword(MidlParser.KeywordTypeContext tree) {
        if (tree instanceof MidlParser.BaseWordsContext base) {
            return base(base);
        }
        if (tree instanceof MidlParser.StructTypeContext struct) {
            return qualified(readers.members().struct(struct), struct.typeModifier());
        }
        if (tree instanceof MidlParser.UnionTypeContext union) {
            return qualified(readers.members().union(union), union.typeModifier());
        }
        if (tree instanceof MidlParser.EnumTypeContext enumeration) {
            return qualified(readers.members().enumeration(enumeration), enumeration.typeModifier());
        }
        if (tree instanceof MidlParser.InterfaceTypeContext reference) {
            TypeRef.Keyword keyword = reference.INTERFACE() != null
                    ? TypeRef.Keyword.INTERFACE
                    : reference.DISPINTERFACE() != null ? TypeRef.Keyword.DISPINTERFACE : TypeRef.Keyword.COCLASS;
            Name name = Trees.name(reference.qualifiedName());
            TypeRef type = new TypeRef.Tagged(Trees.first(reference).span().to(name.span()), keyword, name);
            return qualified(type, reference.typeModifier());
        }
        if (tree instanceof MidlParser.SafeArrayTypeContext array) {
            TypeRef type = new TypeRef.SafeArray(
                    Trees.first(array).span().to(Trees.span(array.RPAREN())), named(array.typeName()));
            return qualified(type, array.typeModifier());
        }
        MidlParser.PipeTypeContext pipe = (MidlParser.PipeTypeContext) tree;
        Common element = type(pipe.type());
        return new Common(new TypeRef.Pipe(Trees.span(pipe), element.type()), element.convention());
    }

    private static Common base(MidlParser.BaseWordsContext tree) {
        List<String> words = new ArrayList<>(2);
        @Nullable MidlToken last = null;
        for (MidlParser.BaseWordContext word : tree.baseWord()) {
            last = Trees.first(word);
            words.add(last.getText());
        }
        Span first = Trees.first(tree).span();
        Span span = last == null || words.size() == 1 ? first : first.to(last.span());
        return qualified(new TypeRef.Base(span, words), tree.typeModifier());
    }

    private static Common qualified(TypeRef type, List<MidlParser.TypeModifierContext> modifiers) {
        TypeRef result = type;
        for (MidlParser.TypeModifierContext modifier : modifiers) {
            if (modifier.CONST() != null) {
                result = new TypeRef.Constant(type.span().to(Trees.span(modifier)), result);
            }
        }
        return new Common(result, convention(modifiers));
    }

    private static Optional<Name> convention(List<MidlParser.TypeModifierContext> modifiers) {
        for (MidlParser.TypeModifierContext modifier : modifiers) {
            TerminalNode word = modifier.CALLING_CONVENTION();
            if (word != null) {
                return Optional.of(new Name(Trees.span(word), word.getText()));
            }
        }
        return Optional.empty();
    }
}
