package org.midl4j.compiler.parse;

import org.midl4j.compiler.ast.Decl;

/** Makes declarations of the pragmas that mean something. */
final class PragmaReader {
    private PragmaReader() {}

    static Decl read(MidlToken pragma) {
        String text = pragma.getText();
        int end = 0;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        String name = text.substring(0, end);
        String rest = text.substring(end).strip();
        if (name.equals("midl_echo")) {
            return new Decl.CppQuote(pragma.span(), echo(rest));
        }
        return new Decl.Pragma(pragma.span(), name, rest);
    }

    /** What stands between the quotes of {@code ("text")}. */
    private static String echo(String rest) {
        int first = rest.indexOf('"');
        int last = rest.lastIndexOf('"');
        if (first < 0 || last == first) {
            return rest;
        }
        StringBuilder text = new StringBuilder();
        Literals.unescape(rest.substring(first, last + 1), text);
        return text.toString();
    }
}
