package org.midl4j.compiler.diagnostics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.midl4j.compiler.source.Span;

/**
 * One thing to tell the author of an IDL file.
 *
 * @param severity usually the code's own; a stage may soften or harden it
 * @param span the smallest text that shows the problem
 * @param message the fact, in lower case, without a full stop
 * @param label a few words under the underlined text; may be empty
 * @param notes other places that matter
 * @param helps what to do about it
 */
public record Diagnostic(
        Code code, Severity severity, Span span, String message, String label, List<Note> notes, List<String> helps) {

    /** A related place, such as the first of two definitions. */
    public record Note(Span span, String text) {}

    public Diagnostic {
        notes = List.copyOf(notes);
        helps = List.copyOf(helps);
    }

    /** Problems in the order in which a run reports: by file name, then position, then code, then message. */
    public static List<Diagnostic> sorted(Collection<Diagnostic> problems) {
        List<Diagnostic> sorted = new ArrayList<>(problems);
        sorted.sort(Diagnostic::compare);
        return sorted;
    }

    private static int compare(Diagnostic a, Diagnostic b) {
        int files = a.span.file().name().compareTo(b.span.file().name());
        if (files != 0) {
            return files;
        }
        int places = Integer.compare(a.span.start(), b.span.start());
        if (places != 0) {
            return places;
        }
        int codes = Integer.compare(a.code.number(), b.code.number());
        return codes != 0 ? codes : a.message.compareTo(b.message);
    }

    public static Diagnostic of(Code code, Span span, String message) {
        return new Diagnostic(code, code.severity(), span, message, "", List.of(), List.of());
    }

    public Diagnostic label(String text) {
        return new Diagnostic(code, severity, span, message, text, notes, helps);
    }

    public Diagnostic note(Span where, String text) {
        return new Diagnostic(code, severity, span, message, label, appended(notes, new Note(where, text)), helps);
    }

    public Diagnostic help(String text) {
        return new Diagnostic(code, severity, span, message, label, notes, appended(helps, text));
    }

    public Diagnostic withSeverity(Severity changed) {
        return new Diagnostic(code, changed, span, message, label, notes, helps);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    private static <T> List<T> appended(List<T> list, T last) {
        List<T> all = new ArrayList<>(list);
        all.add(last);
        return all;
    }
}
