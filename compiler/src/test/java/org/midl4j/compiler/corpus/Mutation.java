package org.midl4j.compiler.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.midl4j.compiler.corpus.IdlText.Part;
import org.midl4j.compiler.diagnostics.Code;

/**
 * One way to break a rule of MIDL.
 *
 * @param expected codes that say what is wrong; the first mistake may hide behind its consequence
 * @param mayWarn whether a warning is enough: an operation of an object interface that cannot be sent can still be called in
 *     its own apartment, and shipped IDL relies on that
 * @param places every place of a file where it can be done, as the edits to do there
 */
record Mutation(String name, Set<Code> expected, boolean mayWarn, Function<IdlText, List<List<Edit>>> places) {

    Mutation(String name, Set<Code> expected, Function<IdlText, List<List<Edit>>> places) {
        this(name, expected, false, places);
    }

    /** Text instead of what stands from {@code start} up to {@code end}. */
    record Edit(int start, int end, String with) {
        static Edit replace(Part part, String with) {
            return new Edit(part.start(), part.end(), with);
        }

        static Edit insert(int at, String with) {
            return new Edit(at, at, with);
        }

        static Edit remove(int start, int end) {
            return new Edit(start, end, "");
        }
    }

    static String apply(String text, List<Edit> edits) {
        List<Edit> lastFirst = new ArrayList<>(edits);
        lastFirst.sort(Comparator.comparingInt(Edit::start).reversed());
        StringBuilder changed = new StringBuilder(text);
        for (Edit edit : lastFirst) {
            changed.replace(edit.start(), edit.end(), edit.with());
        }
        return changed.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
