package org.midl4j.compiler.diagnostics;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.source.Expansion;
import org.midl4j.compiler.source.Span;

/** Writes one SARIF 2.1.0 document, the form code-scanning services read. */
final class SarifRenderer implements Renderer {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private final String version;

    SarifRenderer(String version) {
        this.version = version;
    }

    @Override
    public String render(List<Diagnostic> diagnostics) {
        Map<Code, Integer> rules = rules(diagnostics);
        StringBuilder out = new StringBuilder();
        JsonWriter json = JsonWriter.pretty(out);
        json.beginObject();
        json.name("$schema").value(SCHEMA);
        json.name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("midl4j");
        json.name("version").value(version);
        json.name("rules").beginArray();
        for (Code code : rules.keySet()) {
            rule(code, json);
        }
        json.endArray().endObject().endObject();
        json.name("columnKind").value("utf16CodeUnits");
        json.name("results").beginArray();
        for (Diagnostic diagnostic : diagnostics) {
            result(diagnostic, rules, json);
        }
        json.endArray().endObject().endArray().endObject();
        return out.append('\n').toString();
    }

    private static Map<Code, Integer> rules(List<Diagnostic> diagnostics) {
        Map<Code, Integer> rules = new EnumMap<>(Code.class);
        for (Diagnostic diagnostic : diagnostics) {
            rules.put(diagnostic.code(), 0);
        }
        int index = 0;
        for (Map.Entry<Code, Integer> rule : rules.entrySet()) {
            rule.setValue(index++);
        }
        return rules;
    }

    private static void rule(Code code, JsonWriter json) {
        json.beginObject();
        json.name("id").value(code.id());
        json.name("name").value(code.name());
        json.name("shortDescription")
                .beginObject()
                .name("text")
                .value(code.title())
                .endObject();
        json.name("help")
                .beginObject()
                .name("text")
                .value(Explanations.find(code).orElse(code.title()))
                .endObject();
        json.name("defaultConfiguration").beginObject();
        json.name("level").value(Renderer.word(code.severity()));
        json.endObject().endObject();
    }

    private static void result(Diagnostic diagnostic, Map<Code, Integer> rules, JsonWriter json) {
        json.beginObject();
        json.name("ruleId").value(diagnostic.code().id());
        json.name("ruleIndex").value(rules.getOrDefault(diagnostic.code(), 0));
        json.name("level").value(Renderer.word(diagnostic.severity()));
        json.name("message")
                .beginObject()
                .name("text")
                .value(message(diagnostic))
                .endObject();
        json.name("locations").beginArray();
        if (!diagnostic.span().file().name().isEmpty()) {
            location(diagnostic.span(), diagnostic.label(), json);
        }
        json.endArray();
        List<Diagnostic.Note> related = related(diagnostic);
        if (!related.isEmpty()) {
            json.name("relatedLocations").beginArray();
            for (Diagnostic.Note note : related) {
                location(note.span(), note.text(), json);
            }
            json.endArray();
        }
        json.endObject();
    }

    /** The message and its helps, since SARIF has no place for the latter. */
    private static String message(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.message());
        for (String help : diagnostic.helps()) {
            text.append("\nhelp: ").append(help);
        }
        return text.toString();
    }

    private static List<Diagnostic.Note> related(Diagnostic diagnostic) {
        List<Diagnostic.Note> all = new ArrayList<>();
        for (@Nullable Expansion from = diagnostic.span().expansion(); from != null; from = from.inner()) {
            all.add(new Diagnostic.Note(from.body(), "expanded from macro `" + from.macro() + "`"));
        }
        for (Diagnostic.Note note : diagnostic.notes()) {
            if (!note.span().file().name().isEmpty()) {
                all.add(note);
            }
        }
        return all;
    }

    private static void location(Span span, String text, JsonWriter json) {
        json.beginObject().name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject();
        json.name("uri").value(uri(span.file().name()));
        json.endObject();
        json.name("region").beginObject();
        json.name("startLine").value(span.line());
        json.name("startColumn").value(span.column());
        json.name("endLine").value(span.file().lineOf(span.end()));
        json.name("endColumn").value(span.file().columnOf(span.end()));
        json.endObject().endObject();
        if (!text.isEmpty()) {
            json.name("message").beginObject().name("text").value(text).endObject();
        }
        json.endObject();
    }

    /** A path as a URI reference: absolute ones as {@code file:}, others relative. */
    static String uri(String path) {
        String slashes = path.replace('\\', '/');
        boolean drive = slashes.length() > 2 && slashes.charAt(1) == ':' && slashes.charAt(2) == '/';
        StringBuilder out = new StringBuilder(slashes.length() + 16);
        if (drive) {
            out.append("file:///");
        } else if (slashes.startsWith("/")) {
            out.append("file://");
        }
        for (byte octet : slashes.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/!$&'()*+,;=@".indexOf(c) >= 0);
            if (plain || drive && c == ':') {
                out.append(c);
            } else {
                out.append('%');
                out.append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                out.append(Character.toUpperCase(Character.forDigit(c & 0xf, 16)));
            }
        }
        return out.toString();
    }
}
