package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.EnumeratorDecl;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.ast.FieldDecl;
import org.midl4j.compiler.ast.Name;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.ast.UnionArmDecl;
import org.midl4j.compiler.source.Span;
import org.midl4j.grammar.MidlParser;

/** Makes structures, unions and enumerations of parse trees. */
final class MemberReader {
    private final TreeReaders readers;

    MemberReader(TreeReaders readers) {
        this.readers = readers;
    }

    TypeRef struct(MidlParser.StructTypeContext tree) {
        Optional<Name> tag = tag(tree.identifier());
        if (tree.memberBlock() == null) {
            return reference(tree, TypeRef.Keyword.STRUCT, tag);
        }
        List<FieldDecl> fields = new ArrayList<>();
        for (MidlParser.MemberContext member : tree.memberBlock().member()) {
            field(member, fields);
        }
        return new TypeRef.Struct(Trees.span(tree, tree.memberBlock()), attributes(tree.tagModifier()), tag, fields);
    }

    /** The fields of a block that is not a union. */
    List<FieldDecl> fields(MidlParser.MemberBlockContext tree) {
        List<FieldDecl> fields = new ArrayList<>();
        for (MidlParser.MemberContext member : tree.member()) {
            field(member, fields);
        }
        return fields;
    }

    TypeRef union(MidlParser.UnionTypeContext tree) {
        Optional<Name> tag = tag(tree.identifier());
        if (tree.memberBlock() == null) {
            return reference(tree, TypeRef.Keyword.UNION, tag);
        }
        return new TypeRef.Union(
                Trees.span(tree, tree.memberBlock()),
                attributes(tree.tagModifier()),
                tag,
                Optional.ofNullable(tree.discriminant()).flatMap(this::discriminant),
                arms(tree.memberBlock()));
    }

    TypeRef enumeration(MidlParser.EnumTypeContext tree) {
        Optional<Name> tag = tag(tree.identifier());
        if (tree.enumerators() == null) {
            return reference(tree, TypeRef.Keyword.ENUM, tag);
        }
        List<EnumeratorDecl> enumerators = new ArrayList<>();
        MidlParser.EnumeratorsContext block = tree.enumerators();
        for (int i = 0; i < block.getChildCount(); i++) {
            if (block.getChild(i) instanceof MidlParser.EnumeratorContext enumerator && !Trees.isBroken(enumerator)) {
                ParseTree next = block.getChild(i + 1);
                enumerators.add(enumerator(enumerator, Trees.tokenType(next) == MidlParser.COMMA ? next : enumerator));
            }
        }
        return new TypeRef.Enumeration(Trees.span(tree, block), attributes(tree.tagModifier()), tag, enumerators);
    }

    private EnumeratorDecl enumerator(MidlParser.EnumeratorContext tree, ParseTree end) {
        MidlToken last =
                end instanceof TerminalNode node ? Trees.token(node) : Trees.last((MidlParser.EnumeratorContext) end);
        return new EnumeratorDecl(
                Trees.span(tree),
                readers.attributes().read(tree.attributes()),
                Trees.name(tree.identifier()),
                Optional.ofNullable(tree.expression()).map(readers.expressions()::read),
                doc(Trees.first(tree), last));
    }

    private static Optional<Name> tag(MidlParser.@Nullable IdentifierContext identifier) {
        return Optional.ofNullable(identifier).map(Trees::name);
    }

    private static TypeRef reference(MidlParser.KeywordTypeContext tree, TypeRef.Keyword keyword, Optional<Name> tag) {
        Name name = tag.orElseThrow(() -> new IllegalStateException("neither tag nor body"));
        return new TypeRef.Tagged(Trees.first(tree).span().to(name.span()), keyword, name);
    }

    private List<Attribute> attributes(List<MidlParser.TagModifierContext> modifiers) {
        List<Attribute> attributes = new ArrayList<>();
        for (MidlParser.TagModifierContext modifier : modifiers) {
            if (modifier.attributeList() != null) {
                readers.attributes().list(modifier.attributeList(), attributes);
            }
        }
        return attributes;
    }

    private Optional<TypeRef.Discriminant> discriminant(MidlParser.DiscriminantContext tree) {
        TypeReader.Common common = readers.types().common(tree.specifiers(), new ArrayList<>(), true);
        TypeReader.Declared declared = tree.declarator() == null
                ? new TypeReader.Declared(Optional.empty(), common.type())
                : readers.types().declare(common.type(), common.convention(), tree.declarator());
        if (declared.name().isEmpty()) {
            readers.problems().report(Trees.span(tree.specifiers()), "expected a name for the discriminant");
            return Optional.empty();
        }
        return Optional.of(new TypeRef.Discriminant(
                Trees.span(tree), declared.type(), declared.name().get(), tag(tree.identifier())));
    }

    private void field(MidlParser.MemberContext tree, List<FieldDecl> into) {
        if (Trees.isBroken(tree) || tree instanceof MidlParser.QuoteInMembersContext) {
            return;
        }
        if (!(tree instanceof MidlParser.FieldsContext fields)) {
            readers.problems().report(Trees.span(tree), "only a union has cases");
            return;
        }
        List<Attribute> attributes = new ArrayList<>();
        readers.attributes().read(fields.attributes(), attributes);
        if (fields.specifiers() == null) {
            if (!attributes.isEmpty()) {
                readers.problems().report(SyntaxProblems.after(Trees.last(fields.attributes())), "expected a field");
            }
            return;
        }
        fields(fields, attributes, into);
    }

    private void fields(MidlParser.FieldsContext tree, List<Attribute> attributes, List<FieldDecl> into) {
        TypeReader.Common common = readers.types().common(tree.specifiers(), attributes, true);
        String doc = doc(Trees.first(tree), Trees.last(tree));
        fields(Trees.span(tree), attributes, common, tree.declarators(), doc, into);
    }

    /** One field for every declarator; without any, an anonymous one. */
    void fields(
            Span span,
            List<Attribute> attributes,
            TypeReader.Common common,
            MidlParser.@Nullable DeclaratorsContext declarators,
            String doc,
            List<FieldDecl> into) {
        if (declarators == null) {
            into.add(new FieldDecl(span, attributes, common.type(), Optional.empty(), Optional.empty(), doc));
            return;
        }
        for (MidlParser.DeclaratorWithValueContext one : declarators.declaratorWithValue()) {
            if (one instanceof MidlParser.PaddingBitsContext padding) {
                Expr bits = readers.expressions().read(padding.expression());
                into.add(new FieldDecl(span, attributes, common.type(), Optional.empty(), Optional.of(bits), doc));
                continue;
            }
            MidlParser.NamedDeclaratorWithValueContext named = (MidlParser.NamedDeclaratorWithValueContext) one;
            TypeReader.Declared declared =
                    readers.types().declare(common.type(), common.convention(), named.declarator());
            readers.types().strayWord(named.declarator());
            Optional<Expr> bits = Optional.ofNullable(named.expression()).map(readers.expressions()::read);
            into.add(new FieldDecl(span, attributes, declared.type(), declared.name(), bits, doc));
        }
    }

    private List<UnionArmDecl> arms(MidlParser.MemberBlockContext tree) {
        List<UnionArmDecl> arms = new ArrayList<>();
        List<Expr> cases = new ArrayList<>();
        boolean isDefault = false;
        @Nullable Span labels = null;
        for (MidlParser.MemberContext member : tree.member()) {
            if (Trees.isBroken(member) || member instanceof MidlParser.QuoteInMembersContext) {
                continue;
            }
            if (member instanceof MidlParser.FieldsContext fields) {
                if (labels == null
                        && fields.getChildCount() == 2
                        && fields.attributes().getChildCount() == 0) {
                    continue; // a stray semicolon
                }
                Span span = labels == null ? Trees.span(fields) : labels.to(Trees.span(fields));
                arm(span, fields, cases, isDefault, arms);
                cases.clear();
                isDefault = false;
                labels = null;
                continue;
            }
            labels = labels == null ? Trees.span(member) : labels;
            if (member instanceof MidlParser.CaseLabelContext label) {
                for (MidlParser.ExpressionContext value : label.expression()) {
                    cases.add(readers.expressions().read(value));
                }
            } else {
                isDefault = true;
            }
        }
        if (labels != null) {
            arms.add(new UnionArmDecl(labels, cases, isDefault, Optional.empty()));
        }
        return arms;
    }

    private void arm(
            Span span,
            MidlParser.FieldsContext tree,
            List<Expr> labelled,
            boolean labelledDefault,
            List<UnionArmDecl> into) {
        List<Attribute> written = new ArrayList<>();
        readers.attributes().read(tree.attributes(), written);
        List<Expr> cases = new ArrayList<>(labelled);
        boolean isDefault = labelledDefault;
        List<Attribute> others = new ArrayList<>();
        for (Attribute attribute : written) {
            if (attribute.name().text().equals("case")) {
                cases(attribute, cases);
            } else if (attribute.name().text().equals("default")) {
                isDefault = true;
            } else {
                others.add(attribute);
            }
        }
        if (tree.specifiers() == null) {
            into.add(new UnionArmDecl(span, cases, isDefault, Optional.empty()));
            return;
        }
        List<FieldDecl> fields = new ArrayList<>();
        fields(tree, others, fields);
        for (FieldDecl field : fields) {
            into.add(new UnionArmDecl(span, cases, isDefault, Optional.of(field)));
        }
    }

    private void cases(Attribute attribute, List<Expr> into) {
        for (Attribute.Argument argument : attribute.arguments()) {
            if (argument instanceof Attribute.Argument.Expression value) {
                into.add(value.expr());
            } else if (!(argument instanceof Attribute.Argument.Missing)) {
                readers.problems().report(argument.span(), "expected a constant as the value of a case");
            }
        }
    }

    /** The comment in front, otherwise the one behind on the same line. */
    private static String doc(MidlToken first, MidlToken last) {
        String doc = first.doc();
        return doc.isEmpty() ? TrailingComment.behind(last) : doc;
    }
}
