package org.midl4j.grammar;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * What the parse tree of every rule is.
 *
 * <p>Like ANTLR's own, but with room for two children at first, where ANTLR makes room for ten, and without an iterator for
 * each look at them. Most trees have one child or two, and a run makes millions: this is a quarter of all memory it asks for.
 */
public class RuleTree extends ParserRuleContext {

    /** A tree without a parent. */
    public RuleTree() {}

    /** A tree below another one. */
    public RuleTree(ParserRuleContext parent, int invokingState) {
        super(parent, invokingState);
    }

    @Override
    public <T extends ParseTree> T addAnyChild(T child) {
        if (children == null) {
            children = new ArrayList<>(2);
        }
        children.add(child);
        return child;
    }

    @Override
    public <T extends ParseTree> T getChild(Class<? extends T> type, int index) {
        if (children == null || index < 0) {
            return null;
        }
        int before = index;
        for (int i = 0; i < children.size(); i++) {
            ParseTree child = children.get(i);
            if (isA(type, child) && before-- == 0) {
                return type.cast(child);
            }
        }
        return null;
    }

    @Override
    public TerminalNode getToken(int tokenType, int index) {
        if (children == null || index < 0) {
            return null;
        }
        int before = index;
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof TerminalNode node
                    && node.getSymbol().getType() == tokenType
                    && before-- == 0) {
                return node;
            }
        }
        return null;
    }

    @Override
    public List<TerminalNode> getTokens(int tokenType) {
        if (children == null) {
            return List.of();
        }
        List<TerminalNode> found = null;
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof TerminalNode node) {
                Token token = node.getSymbol();
                if (token.getType() == tokenType) {
                    found = found == null ? new ArrayList<>(2) : found;
                    found.add(node);
                }
            }
        }
        return found == null ? List.of() : found;
    }

    @Override
    public <T extends ParserRuleContext> T getRuleContext(Class<? extends T> type, int index) {
        return getChild(type, index);
    }

    @Override
    public <T extends ParserRuleContext> List<T> getRuleContexts(Class<? extends T> type) {
        if (children == null) {
            return List.of();
        }
        List<T> found = null;
        for (int i = 0; i < children.size(); i++) {
            ParseTree child = children.get(i);
            if (isA(type, child)) {
                found = found == null ? new ArrayList<>(children.size() - i) : found;
                found.add(type.cast(child));
            }
        }
        return found == null ? List.of() : found;
    }

    /** The class itself is the common case, and cheap to see; a labelled alternative is a subclass. */
    private static boolean isA(Class<?> type, ParseTree child) {
        return child.getClass() == type || type.isInstance(child);
    }
}
