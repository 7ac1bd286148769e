package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The macros that are defined at a point of a file.
 *
 * <p>Every word of every file is looked up here, so it is a hash table keyed by identity: names come from {@link Words}.
 */
final class MacroTable {
    private @Nullable String[] names = new String[128];
    private @Nullable Macro[] macros = new Macro[128];
    private int used;

    /** The macro of this name, or null. */
    @Nullable
    Macro find(String name) {
        int mask = names.length - 1;
        for (int i = spread(name) & mask; ; i = (i + 1) & mask) {
            String candidate = names[i];
            if (candidate == null) {
                return null;
            }
            if (isSame(candidate, name)) {
                return macros[i];
            }
        }
    }

    void define(Macro macro) {
        if ((used + 1) * 2 > names.length) {
            grow();
        }
        int slot = slot(macro.name());
        if (names[slot] == null) {
            names[slot] = macro.name();
            used++;
        }
        macros[slot] = macro;
    }

    /** Forgets a macro; fine if there is none. */
    void undefine(String name) {
        // The name keeps its slot, so that names behind it are still found.
        int slot = slot(name);
        macros[slot] = null;
    }

    List<Macro> all() {
        List<Macro> all = new ArrayList<>();
        for (Macro macro : macros) {
            if (macro != null) {
                all.add(macro);
            }
        }
        return all;
    }

    private int slot(String name) {
        int mask = names.length - 1;
        int i = spread(name) & mask;
        while (true) {
            String candidate = names[i];
            if (candidate == null || isSame(candidate, name)) {
                return i;
            }
            i = (i + 1) & mask;
        }
    }

    private void grow() {
        List<Macro> all = all();
        names = new String[names.length * 2];
        macros = new Macro[names.length];
        used = 0;
        all.forEach(this::define);
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(String candidate, String name) {
        return candidate == name;
    }

    private static int spread(String name) {
        int hash = name.hashCode();
        return hash ^ (hash >>> 16);
    }
}
