package org.midl4j.compiler.diagnostics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.source.Expansion;
import org.midl4j.compiler.source.Span;

/**
 * Writes a line per message, as build systems made for Microsoft's tools read it: {@code file(line) : error MIDL2011 :
 * text : context}.
 */
final class MsvcRenderer implements Renderer {

    @Override
    public String render(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            String context = diagnostic.label().isEmpty() ? "" : " : " + diagnostic.label();
            line(
                    diagnostic.span(),
                    Renderer.word(diagnostic.severity()),
                    diagnostic,
                    diagnostic.message() + context,
                    out);
            for (@Nullable Expansion from = diagnostic.span().expansion(); from != null; from = from.inner()) {
                line(from.body(), "note", diagnostic, "expanded from macro `" + from.macro() + "`", out);
            }
            for (Diagnostic.Note note : diagnostic.notes()) {
                line(note.span(), "note", diagnostic, note.text(), out);
            }
            for (String help : diagnostic.helps()) {
                line(diagnostic.span(), "note", diagnostic, "help: " + help, out);
            }
        }
        return out.toString();
    }

    private static void line(Span span, String word, Diagnostic about, String text, StringBuilder out) {
        if (span.file().name().isEmpty()) {
            out.append("midl4j");
        } else {
            out.append(span.file().name()).append('(').append(span.line()).append(')');
        }
        out.append(" : ").append(word).append(' ').append(about.code().id()).append(" : ");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(Character.isISOControl(c) ? ' ' : c);
        }
        out.append('\n');
    }
}
