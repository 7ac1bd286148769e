package org.midl4j.compiler.diagnostics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.source.Expansion;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/**
 * Writes messages for people: what is wrong, where, and what to do.
 *
 * <pre>{@code
 * error MIDL2011: unresolved type `ACCOUNT_ID`
 *  --> bank.idl:3:23
 * 3 |     HRESULT Open([in] ACCOUNT_ID id);
 *   |                       ^^^^^^^^^^ not declared here or in an import
 *   = help: did you mean `AccountId`?
 * }</pre>
 */
final class TextRenderer implements Renderer {
    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[1;31m";
    private static final String YELLOW = "\u001b[1;33m";
    private static final String CYAN = "\u001b[1;36m";
    private static final String BLUE = "\u001b[1;34m";

    private final boolean colour;

    TextRenderer(boolean colour) {
        this.colour = colour;
    }

    /** A place to show with a few words under it. */
    private record Snippet(Span span, String label, String colour) {}

    @Override
    public String render(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            if (out.length() > 0) {
                out.append('\n');
            }
            render(diagnostic, out);
        }
        return out.toString();
    }

    private void render(Diagnostic diagnostic, StringBuilder out) {
        String accent = accent(diagnostic.severity());
        paint(
                out,
                accent,
                Renderer.word(diagnostic.severity()) + " " + diagnostic.code().id());
        paint(out, BOLD, ": " + oneLine(diagnostic.message()));
        out.append('\n');
        List<Snippet> snippets = snippets(diagnostic, accent);
        int gutter = 1;
        for (Snippet each : snippets) {
            gutter = Math.max(gutter, Integer.toString(lastLine(each.span())).length());
        }
        for (Snippet each : snippets) {
            show(each, gutter, out);
        }
        for (String help : diagnostic.helps()) {
            out.append(" ".repeat(gutter + 1));
            paint(out, BLUE, "=");
            out.append(' ');
            paint(out, BOLD, "help");
            out.append(": ").append(oneLine(help)).append('\n');
        }
    }

    private static List<Snippet> snippets(Diagnostic diagnostic, String accent) {
        List<Snippet> all = new ArrayList<>();
        if (hasPlace(diagnostic.span())) {
            all.add(new Snippet(diagnostic.span(), oneLine(diagnostic.label()), accent));
        }
        for (@Nullable Expansion from = diagnostic.span().expansion(); from != null; from = from.inner()) {
            all.add(new Snippet(from.body(), "expanded from macro `" + from.macro() + "`", BLUE));
        }
        for (Diagnostic.Note note : diagnostic.notes()) {
            if (hasPlace(note.span())) {
                all.add(new Snippet(note.span(), oneLine(note.text()), BLUE));
            }
        }
        return all;
    }

    private void show(Snippet snippet, int gutter, StringBuilder out) {
        Span span = snippet.span();
        SourceFile file = span.file();
        out.append(" ".repeat(gutter));
        paint(out, BLUE, "-->");
        out.append(' ')
                .append(file.name())
                .append(':')
                .append(span.line())
                .append(':')
                .append(span.column())
                .append('\n');
        int first = span.line();
        int last = lastLine(span);
        int from = span.start() - file.lineStart(first);
        if (first == last) {
            underline(snippet, gutter, first, from, span.end() - file.lineStart(first), snippet.label(), out);
            return;
        }
        underline(snippet, gutter, first, from, file.line(first).length(), "", out);
        if (last > first + 1) {
            out.append("...\n");
        }
        String end = file.line(last);
        underline(snippet, gutter, last, Cells.indent(end), span.end() - file.lineStart(last), snippet.label(), out);
    }

    private void underline(Snippet snippet, int gutter, int line, int from, int to, String label, StringBuilder out) {
        Cells cells = Cells.of(snippet.span().file(), line, from);
        String number = Integer.toString(line);
        paint(out, BLUE, number + " ".repeat(gutter - number.length()) + " |");
        if (!cells.text().isEmpty()) {
            out.append(' ').append(cells.text());
        }
        out.append('\n').append(" ".repeat(gutter + 1));
        paint(out, BLUE, "|");
        int start = cells.cell(from);
        int carets = Math.max(1, cells.cell(to) - start);
        out.append(" ".repeat(start + 1));
        paint(out, snippet.colour(), "^".repeat(carets) + (label.isEmpty() ? "" : " " + label));
        out.append('\n');
    }

    /** The line of the last character; a span that ends with a line end stays on its line. */
    private static int lastLine(Span span) {
        return span.file().lineOf(Math.max(span.start(), span.end() - 1));
    }

    private static boolean hasPlace(Span span) {
        return !span.file().name().isEmpty();
    }

    /** Text of ours may quote text of the user's. */
    private static String oneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                StringBuilder clean = new StringBuilder(text.length());
                text.codePoints().forEach(c -> clean.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
                return clean.toString();
            }
        }
        return text;
    }

    private static String accent(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case NOTE -> CYAN;
        };
    }

    private void paint(StringBuilder out, String code, String text) {
        if (colour) {
            out.append(code).append(text).append(RESET);
        } else {
            out.append(text);
        }
    }
}
