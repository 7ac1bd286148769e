package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.grammar.MidlParser;

/**
 * What should have stood at a place, in an author's words.
 *
 * @param wanted {@code ';'}, {@code a type}
 * @param behind what it should have followed, {@code the method}; empty if the token before says enough
 * @param closing whether it ends something, and so belongs right behind the token before
 */
record Expectation(String wanted, String behind, boolean closing) {

    /** What was possible in a rule. */
    static Expectation of(ParserRuleContext context, IntervalSet tokens) {
        if (tokens.size() == 1) {
            Expectation closing = closing(context, tokens.getMinElement());
            if (closing != null) {
                return closing;
            }
        }
        if (tokens.size() == 2 && tokens.contains(MidlParser.SEMICOLON) && tokens.contains(MidlParser.LBRACE)) {
            return new Expectation("';'", construct(context), true);
        }
        if (tokens.contains(MidlParser.COMMA)) {
            return switch (context.getRuleIndex()) {
                case MidlParser.RULE_parameters -> new Expectation("',' or ')'", "the parameter", true);
                case MidlParser.RULE_enumerators -> new Expectation("',' or '}'", "the enumerator", true);
                case MidlParser.RULE_attributeList -> new Expectation("',' or ']'", "the attribute", true);
                default -> listed(tokens);
            };
        }
        if (tokens.contains(MidlParser.INTEGER) && tokens.contains(MidlParser.LPAREN)) {
            return new Expectation("an expression", "", false);
        }
        if (tokens.contains(MidlParser.RBRACE) && context.getRuleIndex() == MidlParser.RULE_memberBlock) {
            return new Expectation("a field or '}'", "", false);
        }
        if (tokens.contains(MidlParser.UNSIGNED) && !tokens.contains(MidlParser.CASE)) {
            return new Expectation("a type", "", false);
        }
        if (tokens.contains(MidlParser.CASE) && tokens.contains(MidlParser.ID)) {
            return new Expectation(
                    context.getRuleIndex() == MidlParser.RULE_member ? "a field" : "an attribute", "", false);
        }
        if (tokens.contains(MidlParser.ID)) {
            return new Expectation("a name", "", false);
        }
        if (tokens.contains(MidlParser.STRING)) {
            return new Expectation("a string in quotes", "", false);
        }
        return listed(tokens);
    }

    /** What a rule wanted that begins behind an opening bracket and had to look far ahead. */
    static Expectation ofBracket(ParserRuleContext context) {
        return new Expectation(context.getRuleIndex() == MidlParser.RULE_arrayBound ? "']'" : "')'", "", true);
    }

    private static @Nullable Expectation closing(ParserRuleContext context, int token) {
        return switch (token) {
            case MidlParser.SEMICOLON -> new Expectation("';'", construct(context), true);
            case MidlParser.RPAREN ->
                switch (context.getRuleIndex()) {
                    case MidlParser.RULE_parameters -> new Expectation("',' or ')'", "the parameter", true);
                    case MidlParser.RULE_attribute -> new Expectation("',' or ')'", "the argument", true);
                    default -> new Expectation("')'", "", true);
                };
            case MidlParser.RBRACKET ->
                context.getRuleIndex() == MidlParser.RULE_attributeList
                        ? new Expectation("',' or ']'", "the attribute", true)
                        : new Expectation("']'", "", true);
            case MidlParser.RBRACE ->
                switch (context.getRuleIndex()) {
                    case MidlParser.RULE_enumerators -> new Expectation("',' or '}'", "the enumerator", true);
                    case MidlParser.RULE_memberBlock -> new Expectation("a field or '}'", "", false);
                    default -> null;
                };
            default -> null;
        };
    }

    /** What a semicolon ends. */
    private static String construct(ParserRuleContext innermost) {
        for (ParserRuleContext context = innermost; context != null; context = context.getParent()) {
            switch (context.getRuleIndex()) {
                case MidlParser.RULE_member -> {
                    return "the field";
                }
                case MidlParser.RULE_typedef -> {
                    return "the typedef";
                }
                case MidlParser.RULE_importFiles -> {
                    return "the import";
                }
                case MidlParser.RULE_coclassMember -> {
                    return "the interface";
                }
                case MidlParser.RULE_plainDeclaration, MidlParser.RULE_delegate -> {
                    return contains(context, MidlParser.RULE_parameters)
                            ? "the method"
                            : contains(context, MidlParser.RULE_initializer) ? "the constant" : "the declaration";
                }
                default -> {
                    // look further out
                }
            }
        }
        return "";
    }

    private static boolean contains(ParseTree tree, int rule) {
        for (int i = 0; i < tree.getChildCount(); i++) {
            ParseTree child = tree.getChild(i);
            if (child instanceof ParserRuleContext context
                    && (context.getRuleIndex() == rule
                            || context.getRuleIndex() != MidlParser.RULE_parameters
                                    && context.getRuleIndex() != MidlParser.RULE_specifiers
                                    && contains(context, rule))) {
                return true;
            }
        }
        return false;
    }

    private static Expectation listed(IntervalSet tokens) {
        List<String> all = new ArrayList<>();
        for (int type : tokens.toList()) {
            if (type > 0 && all.size() < 6) {
                all.add(Keywords.describe(type));
            }
        }
        if (all.isEmpty()) {
            return new Expectation("the end of the file", "", false);
        }
        String last = all.remove(all.size() - 1);
        return new Expectation(all.isEmpty() ? last : String.join(", ", all) + " or " + last, "", false);
    }

    /** The message, given the token before the place and the one found there. */
    Diagnostic against(MidlToken before, MidlToken found) {
        if (closing && before.getType() == MidlParser.STAR && Keywords.isWord(found)) {
            return new Expectation("a name", "", false).against(before, found);
        }
        String place = behind.isEmpty() ? before == found ? "" : " after " + quote(before) : " after " + behind;
        Diagnostic problem = closing && before != found
                ? Diagnostic.of(Code.SYNTAX_ERROR, SyntaxProblems.after(before), "expected " + wanted + place)
                        .label("before " + quote(found))
                : Diagnostic.of(Code.SYNTAX_ERROR, found.span(), "expected " + wanted + place)
                        .label("found " + quote(found));
        if (wanted.equals("a name") && before.getType() == MidlParser.COMMA && Keywords.startsType(found.getType())) {
            return problem.help("if another field begins here, put ';' in front of it instead of ','");
        }
        if (found.getType() == MidlParser.LBRACKET && before.getType() == MidlParser.INTERFACE) {
            return problem.help("attributes stand in front of `interface`");
        }
        if (found.getType() == MidlParser.SLASH && isDirection(before.getText())) {
            return problem.help("a comma stands between attributes: write `[in, out]`");
        }
        if (found.getType() == MidlParser.LPAREN
                && wanted.equals("a type")
                && before.getType() != MidlParser.LBRACKET) {
            return problem.help("if these are attributes, put them in `[` and `]`");
        }
        if (found.getType() == MidlParser.SEMICOLON && found.use() != null) {
            return problem.help("a macro ends with its line: remove the ';' from its `#define`");
        }
        if (wanted.equals("a name") && Keywords.isWord(found)) {
            return problem.help(quote(found) + " is a reserved word; choose another name");
        }
        if (!behind.equals("the attribute") && isDirection(before.getText())) {
            return problem.help(directionHelp(before.getText()));
        }
        if (before.getType() == MidlParser.STRING && before.getText().indexOf('\n') >= 0) {
            return problem.help("the string before it runs over several lines; is its closing quote missing?");
        }
        return problem;
    }

    /** A word that other languages put in front of parameters. */
    static boolean isDirection(String word) {
        return word.equals("in") || word.equals("out") || word.equals("inout");
    }

    static String directionHelp(String word) {
        return "directions are attributes: write `[" + (word.equals("inout") ? "in, out" : word)
                + "]` in front of the type";
    }

    /** A token as a message shows it. */
    static String quote(MidlToken token) {
        String text = token.getText();
        int line = text.indexOf('\n');
        if (line >= 0 || text.length() > 40) {
            text = text.substring(0, Math.min(line < 0 ? 40 : line, 40)).stripTrailing() + "…";
        }
        return "`" + text + "`";
    }
}
