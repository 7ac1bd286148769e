package org.midl4j.compiler;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.diagnostics.Suppressions;
import org.midl4j.compiler.source.Span;

/** Finds {@code midl_pragma warning(disable: 2007 2039)} in the syntax of a file, wherever it stands. */
final class Pragmas {
    private final Suppressions suppressions;

    Pragmas(Suppressions suppressions) {
        this.suppressions = suppressions;
    }

    void collect(List<Decl> decls) {
        for (Decl decl : decls) {
            if (decl instanceof Decl.Pragma pragma) {
                if (pragma.name().equals("warning")) {
                    warning(pragma.text(), pragma.span());
                }
            } else if (decl instanceof Decl.Interface face) {
                Optional<List<Decl>> body = face.body();
                if (body.isPresent()) {
                    collect(body.get());
                }
            } else if (decl instanceof Decl.Library library) {
                collect(library.body());
            } else if (decl instanceof Decl.Module module) {
                collect(module.body());
            } else if (decl instanceof Decl.Namespace namespace) {
                collect(namespace.body());
            }
        }
    }

    /** Reads {@code ( disable : 2007 2039 ; enable : 2400 )}; blanks and punctuation do not matter. */
    private void warning(String text, Span where) {
        boolean on = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int start = at;
            if (c >= '0' && c <= '9') {
                while (at < text.length() && Character.isDigit(text.charAt(at))) {
                    at++;
                }
                if (at - start <= 6) {
                    suppressions.add(where, Integer.parseInt(text.substring(start, at)), on);
                }
            } else if (Character.isLetter(c)) {
                while (at < text.length() && Character.isLetter(text.charAt(at))) {
                    at++;
                }
                on = !text.startsWith("disable", start);
            } else {
                at++;
            }
        }
    }
}
