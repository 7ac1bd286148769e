package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Attribute.Argument;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.ast.Name;
import org.midl4j.compiler.source.Span;
import org.midl4j.grammar.MidlParser;

/** Makes attributes of parse trees. */
final class AttributeReader {
    private final TreeReaders readers;

    AttributeReader(TreeReaders readers) {
        this.readers = readers;
    }

    List<Attribute> read(MidlParser.AttributesContext tree) {
        if (tree.getChildCount() == 0) {
            return List.of();
        }
        List<Attribute> all = new ArrayList<>();
        read(tree, all);
        return all;
    }

    /** Adds what all lists hold, in order. */
    void read(MidlParser.AttributesContext tree, List<Attribute> into) {
        for (int i = 0; i < tree.getChildCount(); i++) {
            list((MidlParser.AttributeListContext) tree.getChild(i), into);
        }
    }

    void list(MidlParser.AttributeListContext tree, List<Attribute> into) {
        for (int i = 0; i < tree.getChildCount(); i++) {
            if (tree.getChild(i) instanceof MidlParser.AttributeContext attribute && !Trees.isBroken(attribute)) {
                into.add(attribute(attribute));
            }
        }
    }

    private Attribute attribute(MidlParser.AttributeContext tree) {
        Name name = Trees.name(tree.attributeName());
        if (tree.getChildCount() == 1) {
            return new Attribute(name.span(), name, List.of(), false);
        }
        boolean uuid = name.text().equals("uuid") || name.text().equals("async_uuid");
        List<Argument> arguments = new ArrayList<>();
        boolean open = true;
        for (int i = 2; i < tree.getChildCount(); i++) {
            ParseTree child = tree.getChild(i);
            if (child instanceof MidlParser.ArgumentContext argument) {
                arguments.add(uuid ? uuid(argument) : argument(argument));
                open = false;
            } else {
                boolean comma = Trees.tokenType(child) == MidlParser.COMMA;
                if (open && (comma || !arguments.isEmpty())) {
                    arguments.add(new Argument.Missing(before((TerminalNode) child)));
                }
                open = true;
            }
        }
        return new Attribute(Trees.span(tree), name, arguments, true);
    }

    private static Span before(TerminalNode node) {
        Span span = Trees.span(node);
        return new Span(span.file(), span.start(), span.start(), span.expansion());
    }

    private Argument argument(MidlParser.ArgumentContext tree) {
        if (tree instanceof MidlParser.ExpressionArgumentContext expression) {
            return new Argument.Expression(readers.expressions().read(expression.expression()));
        }
        if (tree instanceof MidlParser.UuidArgumentContext) {
            return new Argument.Uuid(Trees.span(tree), tree.getText());
        }
        if (tree instanceof MidlParser.TypeArgumentContext type && !TypeReader.hasConvention(type.typeName())) {
            TypeReader.Declared declared = readers.types().typeName(type.typeName());
            return new Argument.Type(Trees.span(tree), declared.type(), declared.name());
        }
        return new Argument.Tokens(Trees.span(tree), Trees.text(tree));
    }

    /** Whatever does not look like a UUID stays text: a check knows more to say about it than "number expected". */
    private Argument uuid(MidlParser.ArgumentContext tree) {
        if (tree instanceof MidlParser.ExpressionArgumentContext expression) {
            int first = tree.getStart().getType();
            boolean one = tree.getStart() == tree.getStop();
            if (one && first == MidlParser.ID || first == MidlParser.STRING || first == MidlParser.WIDE_STRING) {
                if (tree.getText().indexOf('$') >= 0 || tree.getText().contains("PLACEHOLDER")) {
                    readers.problems().suspect(); // a template, its UUIDs not yet filled in
                }
                Expr value = readers.expressions().read(expression.expression());
                return new Argument.Expression(value);
            }
        }
        if (tree instanceof MidlParser.UuidArgumentContext) {
            return argument(tree);
        }
        String text = Trees.text(tree);
        if (text.startsWith("{") && text.endsWith("}") && tree.getStart() != tree.getStop()) {
            return new Argument.Uuid(
                    Trees.span(tree), text.substring(1, text.length() - 1).strip());
        }
        readers.problems().suspect();
        return new Argument.Tokens(Trees.span(tree), text);
    }
}
