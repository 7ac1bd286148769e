package org.midl4j.compiler.diagnostics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.source.Expansion;
import org.midl4j.compiler.source.Span;

/** Writes a JSON object per message and line; {@code docs/diagnostics.md} describes its members. */
final class JsonRenderer implements Renderer {

    @Override
    public String render(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            write(diagnostic, JsonWriter.compact(out));
            out.append('\n');
        }
        return out.toString();
    }

    private static void write(Diagnostic diagnostic, JsonWriter json) {
        json.beginObject();
        json.name("code").value(diagnostic.code().id());
        json.name("name").value(diagnostic.code().name());
        json.name("severity").value(Renderer.word(diagnostic.severity()));
        json.name("message").value(diagnostic.message());
        place(diagnostic.span(), json);
        if (!diagnostic.label().isEmpty()) {
            json.name("label").value(diagnostic.label());
        }
        json.name("expansions").beginArray();
        for (@Nullable Expansion from = diagnostic.span().expansion(); from != null; from = from.inner()) {
            json.beginObject().name("macro").value(from.macro());
            place(from.body(), json);
            json.endObject();
        }
        json.endArray();
        json.name("notes").beginArray();
        for (Diagnostic.Note note : diagnostic.notes()) {
            json.beginObject().name("message").value(note.text());
            place(note.span(), json);
            json.endObject();
        }
        json.endArray();
        json.name("help").beginArray();
        for (String help : diagnostic.helps()) {
            json.value(help);
        }
        json.endArray();
        json.endObject();
    }

    private static void place(Span span, JsonWriter json) {
        if (span.file().name().isEmpty()) {
            return;
        }
        json.name("file").value(span.file().name());
        json.name("line").value(span.line());
        json.name("column").value(span.column());
        json.name("endLine").value(span.file().lineOf(span.end()));
        json.name("endColumn").value(span.file().columnOf(span.end()));
    }
}
