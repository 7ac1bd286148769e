package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SearchPath;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/**
 * What the preprocessor knows before it reads a file: where to look for files, and which macros exist.
 *
 * <p>Immutable; one serves every file of a run, in any number of threads.
 */
public final class PreprocessorSettings {
    private static final Map<String, String> PREDEFINED = predefined();
    private static final Span COMMAND_LINE = new Span(SourceFile.of("<command line>", ""), 0, 0);

    private final SearchPath searchPath;
    private final Map<String, String> macros;
    private final Words words;
    private final List<Diagnostic> problems = new ArrayList<>();
    private @Nullable MacroTable table;

    private PreprocessorSettings(SearchPath searchPath, Map<String, String> macros, Words words) {
        this.searchPath = searchPath;
        this.macros = macros;
        this.words = words;
    }

    /** The macros that MIDL predefines for a 64-bit target, and no others. */
    public static PreprocessorSettings of(SearchPath searchPath) {
        return new PreprocessorSettings(searchPath, PREDEFINED, new Words());
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
        return new PreprocessorSettings(searchPath, Collections.unmodifiableMap(changed), words);
    }

    /** Without a macro; fine if there is none. */
    public PreprocessorSettings undefine(String name) {
        return new PreprocessorSettings(searchPath, Collections.unmodifiableMap(without(name)), words);
    }

    /** Where imported and included files are looked for. */
    public SearchPath searchPath() {
        return searchPath;
    }

    /** The macros' bodies by name, or by name and parameters. */
    public Map<String, String> macros() {
        return macros;
    }

    /** What is wrong with the macros themselves; for the run to report, once. */
    public synchronized List<Diagnostic> problems() {
        newTable();
        return List.copyOf(problems);
    }

    /** The shared strings of all files that are read with these settings. */
    Words words() {
        return words;
    }

    /** A table for one more file, with the macros that exist before it is read. */
    synchronized MacroTable newTable() {
        if (table == null) {
            table = new MacroTable();
            for (Macro.Dynamic kind : Macro.Dynamic.values()) {
                String name = words.intern("__" + kind + "__");
                table.define(new Macro(name, COMMAND_LINE, null, false, List.of(), kind));
            }
            Preprocessor.define(definitions(), this, table, problems::add);
        }
        MacroTable copy = new MacroTable();
        table.all().forEach(macro -> copy.define(macro.fresh()));
        return copy;
    }

    private SourceFile definitions() {
        StringBuilder text = new StringBuilder();
        macros.forEach((name, value) -> text.append("#define ")
                .append(name)
                .append(' ')
                .append(value.replaceAll("[\\r\\n]+", " "))
                .append('\n'));
        return SourceFile.of(COMMAND_LINE.file().name(), text.toString());
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
        // The same input gives the same output, whenever it is compiled.
        macros.put("__DATE__", "\"Jan  1 2026\"");
        macros.put("__TIME__", "\"00:00:00\"");
        return Collections.unmodifiableMap(macros);
    }
}
