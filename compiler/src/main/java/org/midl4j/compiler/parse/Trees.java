package org.midl4j.compiler.parse;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.midl4j.compiler.ast.Name;
import org.midl4j.compiler.source.Span;

/** Where the parts of a parse tree stand, and what they say. */
final class Trees {
    /** Whether a token of some type stands anywhere in a tree. */
    static boolean has(ParseTree tree, int type) {
        if (tree instanceof TerminalNode node) {
            return node.getSymbol().getType() == type;
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            if (has(tree.getChild(i), type)) {
                return true;
            }
        }
        return false;
    }

    private Trees() {}

    static MidlToken first(ParserRuleContext tree) {
        return (MidlToken) tree.getStart();
    }

    /** The last token; for an empty tree, the token that follows. */
    static MidlToken last(ParserRuleContext tree) {
        Token stop = tree.getStop();
        return stop == null ? first(tree) : (MidlToken) stop;
    }

    static MidlToken token(TerminalNode node) {
        return (MidlToken) node.getSymbol();
    }

    static Span span(ParserRuleContext tree) {
        MidlToken first = first(tree);
        MidlToken last = last(tree);
        return first == last ? first.span() : first.span().to(last.span());
    }

    static Span span(TerminalNode node) {
        return token(node).span();
    }

    /** From one tree to the end of another. */
    static Span span(ParserRuleContext from, ParserRuleContext to) {
        return first(from).span().to(last(to).span());
    }

    /** A name as written, without the blanks that may stand around its dots. */
    static Name name(ParserRuleContext tree) {
        return new Name(
                span(tree), tree.getStart() == tree.getStop() ? tree.getStart().getText() : tree.getText());
    }

    /** Whether it was repaired by leaving it out. */
    static boolean isBroken(ParserRuleContext tree) {
        return tree.exception != null;
    }

    /** The type of the token that a child is; 0 if it is a tree. */
    static int tokenType(ParseTree child) {
        return child instanceof TerminalNode node ? node.getSymbol().getType() : 0;
    }

    /** The text of a tree as written, with one blank where there was white space. */
    static String text(ParserRuleContext tree) {
        StringBuilder text = new StringBuilder();
        append(tree, text);
        return text.toString();
    }

    private static void append(ParseTree tree, StringBuilder text) {
        if (tree instanceof TerminalNode node) {
            MidlToken token = token(node);
            if (token.is(MidlToken.SPACE_BEFORE) && text.length() > 0) {
                text.append(' ');
            }
            text.append(token.getText());
            return;
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            append(tree.getChild(i), text);
        }
    }
}
