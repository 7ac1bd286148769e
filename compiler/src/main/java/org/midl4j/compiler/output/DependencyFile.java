package org.midl4j.compiler.output;

import java.nio.file.Path;
import java.util.Collection;

/** What the output of a run depends on, in the form {@code make} reads. */
public final class DependencyFile {
    private DependencyFile() {}

    /**
     * A rule: every target depends on every source.
     *
     * @param targets files the run made; the rule is empty if there are none
     */
    public static String text(Collection<Path> targets, Collection<Path> sources) {
        if (targets.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (Path target : targets) {
            if (out.length() > 0) {
                out.append(" \\\n");
            }
            escape(target, out);
        }
        out.append(':');
        for (Path source : sources) {
            out.append(" \\\n  ");
            escape(source, out);
        }
        return out.append('\n').toString();
    }

    /** Blanks and {@code #} get a backslash, those before a blank are doubled, and {@code $} is doubled, as GCC does. */
    private static void escape(Path path, StringBuilder out) {
        String name = path.toString();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ' ' || c == '\t') {
                for (int before = i - 1; before >= 0 && name.charAt(before) == '\\'; before--) {
                    out.append('\\');
                }
                out.append('\\');
            } else if (c == '#') {
                out.append('\\');
            } else if (c == '$') {
                out.append('$');
            }
            out.append(c);
        }
    }
}
