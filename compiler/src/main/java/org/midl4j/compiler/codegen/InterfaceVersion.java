package org.midl4j.compiler.codegen;

import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.model.Interface;

/** The {@code [version(major.minor)]} of a raw RPC interface; 0.0 if it says none. */
record InterfaceVersion(int major, int minor) {
    private static final int MOST = 0xffff;

    static InterfaceVersion of(Interface source) {
        return source.attributes()
                .find("version")
                .filter(attribute -> attribute.arguments().size() == 1)
                .map(attribute -> of(attribute.arguments().get(0)))
                .orElse(new InterfaceVersion(0, 0));
    }

    private static InterfaceVersion of(Attribute.Argument argument) {
        String text = "";
        if (argument instanceof Attribute.Argument.Expression expression) {
            if (expression.expr() instanceof Expr.FloatLiteral literal) {
                text = literal.text();
            } else if (expression.expr() instanceof Expr.IntegerLiteral literal) {
                text = literal.text();
            }
        }
        int dot = text.indexOf('.');
        return dot < 0
                ? new InterfaceVersion(number(text), 0)
                : new InterfaceVersion(number(text.substring(0, dot)), number(text.substring(dot + 1)));
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,5}") ? Math.min(MOST, Integer.parseInt(digits)) : 0;
    }
}
