package org.midl4j.compiler.parse;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.midl4j.compiler.source.SearchPath;

/**
 * What the preprocessor knows before it reads a file: where to look for files, and which macros exist.
 *
 * <p>Immutable; one serves every file of a run, in any number of threads.
 */
public final class PreprocessorSettings {
    private static final Map<String, String> PREDEFINED = predefined();

    private final SearchPath searchPath;
    private final Map<String, String> macros;

    private PreprocessorSettings(SearchPath searchPath, Map<String, String> macros) {
        this.searchPath = searchPath;
        this.macros = macros;
    }

    /** The macros that MIDL predefines for a 64-bit target, and no others. */
    public static PreprocessorSettings of(SearchPath searchPath) {
        return new PreprocessorSettings(searchPath, PREDEFINED);
    }

    /**
     * With one more macro, in place of an older one of that name.
     *
     * @param name its name, or name and parameters as in {@code MAX(a,b)}
     * @param value its body; {@code -D NAME} alone means 1
     */
    public PreprocessorSettings define(String name, String value) {
        Map<String, String> changed = without(name);
        changed.put(name, value);
        return new PreprocessorSettings(searchPath, Collections.unmodifiableMap(changed));
    }

    /** Without a macro; fine if there is none. */
    public PreprocessorSettings undefine(String name) {
        return new PreprocessorSettings(searchPath, Collections.unmodifiableMap(without(name)));
    }

    /** Where imported and included files are looked for. */
    public SearchPath searchPath() {
        return searchPath;
    }

    /** The macros' bodies by name, or by name and parameters. */
    public Map<String, String> macros() {
        return macros;
    }

    private Map<String, String> without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(macros);
        changed.keySet().removeIf(other -> bare(other).equals(bare(name)));
        return changed;
    }

    private static String bare(String name) {
        int parenthesis = name.indexOf('(');
        return (parenthesis < 0 ? name : name.substring(0, parenthesis)).strip();
    }

    private static Map<String, String> predefined() {
        Map<String, String> macros = new LinkedHashMap<>();
        macros.put("__midl", "801");
        macros.put("_WIN32", "1");
        macros.put("_WIN64", "1");
        macros.put("_M_AMD64", "100");
        macros.put("_M_X64", "100");
        macros.put("_MSC_VER", "1900");
        return Collections.unmodifiableMap(macros);
    }
}
