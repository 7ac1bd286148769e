package org.midl4j.compiler.sema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.model.Converter;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.source.SourceFile;

/** What the parts of one analysis share: the scopes, the problems found, the work still to do, and each other. */
final class Run {
    private final AnalysisOptions options;
    private final Reporter reporter = new Reporter();
    private final Map<ParsedFile, FileScope> scopes = new IdentityHashMap<>();
    private final List<FileScope> order = new ArrayList<>();
    private final Deque<Runnable> open = new ArrayDeque<>();
    private final Types types = new Types(this);
    private final Constants constants = new Constants(this);
    private final Bodies bodies = new Bodies(this);
    private final Layout layout = new Layout(bodies);
    private final Interfaces interfaces = new Interfaces(this);
    private final Operations operations = new Operations(this);
    private final Holders holders = new Holders(this);
    private final Predeclared predeclared = new Predeclared(this);
    private final LateImports lateImports = new LateImports(this);
    private @Nullable Map<String, Converter> converters;
    private final ConfigurationFiles configurations = new ConfigurationFiles(reporter);

    Run(AnalysisOptions options) {
        this.options = options;
    }

    AnalysisOptions options() {
        return options;
    }

    /** What a typedef is presented as; what the user says goes before what files say. */
    Optional<Converter> converter(String typedef) {
        Map<String, Converter> known = converters;
        if (known == null) {
            converters = known = new HashMap<>();
            for (FileScope file : order) {
                file.converters().forEach(known::putIfAbsent);
            }
            known.putAll(options.converters());
        }
        return Optional.ofNullable(known.get(typedef));
    }

    Reporter reporter() {
        return reporter;
    }

    Types types() {
        return types;
    }

    Constants constants() {
        return constants;
    }

    Bodies bodies() {
        return bodies;
    }

    Layout layout() {
        return layout;
    }

    Interfaces interfaces() {
        return interfaces;
    }

    Operations operations() {
        return operations;
    }

    Holders holders() {
        return holders;
    }

    Predeclared predeclared() {
        return predeclared;
    }

    ConfigurationFiles configurations() {
        return configurations;
    }

    /** Files in the order first met, those named by the user first. */
    List<FileScope> files() {
        return order;
    }

    /** Enters a file that was not read before a name was missing, and all it imports. */
    FileScope enterLate(ParsedFile file) {
        enter(List.of(file)).forEach(FileScope::late);
        return scope(file, new ArrayList<>());
    }

    /** Enters files and all they import; gives those that are new. */
    List<FileScope> enter(List<ParsedFile> roots) {
        List<FileScope> fresh = new ArrayList<>();
        roots.forEach(root -> scope(root, fresh));
        for (int i = 0; i < fresh.size(); i++) {
            for (ParsedFile imported : fresh.get(i).file().imports()) {
                fresh.get(i).imports(scope(imported, fresh));
            }
        }
        SourceFile before = null;
        for (FileScope scope : fresh) {
            SourceFile last = reporter.workOn(scope);
            before = before == null ? last : before;
            new Collector(scope, reporter).collect();
            configurations.enter(scope);
        }
        if (before != null) {
            reporter.workOn(before);
        }
        // breadth first: a file without a default of its own takes that of the file which first imports it
        for (FileScope scope : fresh) {
            for (FileScope imported : scope.imports()) {
                if (imported.ownPointer().isEmpty() && scope.defaultPointer() != Pointer.Kind.UNIQUE) {
                    imported.inheritPointer(scope.defaultPointer());
                }
            }
        }
        return fresh;
    }

    FileScope scopeOf(ParsedFile file) {
        if (!scopes.containsKey(file)) {
            enter(List.of(file));
        }
        return scope(file, new ArrayList<>());
    }

    private FileScope scope(ParsedFile file, List<FileScope> fresh) {
        FileScope known = scopes.get(file);
        if (known == null) {
            known = new FileScope(file, lateImports);
            scopes.put(file, known);
            order.add(known);
            fresh.add(known);
        }
        return known;
    }

    /** Leaves work for later, so that types may refer to each other in circles. */
    void later(Runnable work) {
        open.add(work);
    }

    /** Does all work that was left for later, and what comes of it. */
    void finish() {
        for (Runnable next = open.poll(); next != null; next = open.poll()) {
            next.run();
        }
    }
}
