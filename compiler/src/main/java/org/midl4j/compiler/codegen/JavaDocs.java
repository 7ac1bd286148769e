package org.midl4j.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import org.midl4j.compiler.ast.Attribute.Argument;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.model.Attributes;

/** Turns an IDL comment into Javadoc that says the same and can do nothing else. */
final class JavaDocs {
    private JavaDocs() {}

    /** Javadoc for a declaration: its comment, or else its {@code helpstring}. */
    static CodeBlock of(String comment, Attributes attributes) {
        return of(comment.isBlank() ? helpstring(attributes) : comment);
    }

    private static String helpstring(Attributes attributes) {
        return attributes
                .find("helpstring")
                .filter(each -> each.arguments().size() == 1)
                .map(each -> each.arguments().get(0))
                .map(each -> each instanceof Argument.Expression argument
                                && argument.expr() instanceof Expr.StringLiteral text
                        ? text.value()
                        : "")
                .orElse("");
    }

    /** Javadoc for a comment; empty for an empty one. */
    static CodeBlock of(String comment) {
        String text = disarm(comment.strip());
        return text.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$L\n", text);
    }

    /**
     * Keeps the comment from ending early, from being read as Unicode escapes, as block or inline tags, and as HTML.
     */
    static String disarm(String comment) {
        StringBuilder out = new StringBuilder(comment.length() + 16);
        for (int i = 0; i < comment.length(); i++) {
            char c = comment.charAt(i);
            switch (c) {
                case '*' -> out.append(i + 1 < comment.length() && comment.charAt(i + 1) == '/' ? "&#42;" : "*");
                case '\\' -> out.append("&#92;");
                case '@' -> out.append("&#64;");
                case '{' -> out.append("&#123;");
                case '}' -> out.append("&#125;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\r' -> {
                    if (i + 1 == comment.length() || comment.charAt(i + 1) != '\n') {
                        out.append('\n');
                    }
                }
                case '\n', '\t' -> out.append(c);
                default -> {
                    if (!Character.isISOControl(c)) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
