package org.midl4j.compiler.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/**
 * Which warnings IDL text switches off, and from where to where: {@code midl_pragma warning(disable: 2007)}.
 *
 * <p>A switch holds from its line to the next one for the same number, or to the end of its file.
 */
public final class Suppressions {
    private static final Comparator<Switch> BY_OFFSET = Comparator.comparingInt(Switch::offset);

    private final Map<SourceFile, List<Switch>> switches = new IdentityHashMap<>();

    private record Switch(int offset, int number, boolean on) {}

    /** Records that a warning is switched on or off. */
    public void add(Span where, int number, boolean on) {
        List<Switch> ofFile = switches.computeIfAbsent(where.file(), file -> new ArrayList<>());
        ofFile.add(new Switch(where.start(), number, on));
        ofFile.sort(BY_OFFSET);
    }

    /** Whether a message is a warning or note that is off where it stands. */
    public boolean covers(Diagnostic diagnostic) {
        List<Switch> ofFile = switches.get(diagnostic.span().file());
        if (ofFile == null || diagnostic.isError()) {
            return false;
        }
        boolean on = true;
        for (Switch each : ofFile) {
            if (each.offset > diagnostic.span().start()) {
                break;
            }
            if (each.number == diagnostic.code().number()) {
                on = each.on;
            }
        }
        return !on;
    }
}
