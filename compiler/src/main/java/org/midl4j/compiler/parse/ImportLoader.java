package org.midl4j.compiler.parse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.ast.AcfFile;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.IdlFile;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Severity;
import org.midl4j.compiler.source.SourceFile;

/**
 * Parses files and everything they import, each once, several at a time. What one call parsed, the next one finds parsed.
 *
 * <p>Which thread parses a file, and when, depends on chance; what comes out does not.
 */
public final class ImportLoader {
    private static final int STACK_SIZE = 8 << 20;

    /**
     * Built-in files that nearly every interface has a name of. What else a built-in file imports waits until a name is
     * missing: the whole of the base IDL is a hundred times as long as a small file that imports it.
     */
    private static final Set<String> FOUNDATION = Set.of("unknwnbase.idl", "basetypes.idl", "guiddef.h");

    private final PreprocessorSettings settings;
    private final Parsing idlParser;
    private final BiFunction<SourceFile, PreprocessorSettings, AcfResult> acfParser;
    private final int threads;
    private final Map<SourceFile, Unit> parsed = new HashMap<>();

    /** How a file is parsed; imports are told of while that goes on. */
    @FunctionalInterface
    interface Parsing {
        ParseResult parse(SourceFile file, PreprocessorSettings settings, Consumer<Decl.Import> imports);
    }

    /** Parses with as many threads as there are processors. */
    public ImportLoader(PreprocessorSettings settings) {
        this(settings, IdlParser::parse, AcfParser::parse, Runtime.getRuntime().availableProcessors());
    }

    ImportLoader(
            PreprocessorSettings settings,
            Parsing idlParser,
            BiFunction<SourceFile, PreprocessorSettings, AcfResult> acfParser,
            int threads) {
        this.settings = settings;
        this.idlParser = idlParser;
        this.acfParser = acfParser;
        this.threads = threads;
    }

    /** Parses the inputs; beside each file {@code name.idl}, imported or not, {@code name.acf} is read if it exists. */
    public LoadedFiles load(List<SourceFile> inputs) {
        return load(inputs, Optional.empty());
    }

    /**
     * Parses the inputs.
     *
     * @param acf the configuration file of the first input, whatever its name
     */
    public synchronized LoadedFiles load(List<SourceFile> inputs, Optional<SourceFile> acf) {
        ExecutorService executor = Executors.newFixedThreadPool(threads, ImportLoader::thread);
        try {
            Run run = new Run(executor, inputs, acf);
            run.start();
            return run.finish();
        } finally {
            executor.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "midl4j-parser", STACK_SIZE);
        thread.setDaemon(true);
        return thread;
    }

    /** What came of one file: itself, its problems, and the files it imports. */
    private record Unit(ParsedFile file, List<Diagnostic> diagnostics, List<SourceFile> imports, List<String> unread) {}

    /** One run: the units that are parsed or being parsed. */
    private final class Run {
        private final ExecutorService executor;
        private final Set<SourceFile> inputs;
        private final @Nullable SourceFile firstInput;
        private final Optional<SourceFile> acf;
        private final Map<SourceFile, Future<Unit>> units = new LinkedHashMap<>();

        Run(ExecutorService executor, List<SourceFile> inputs, Optional<SourceFile> acf) {
            this.executor = executor;
            this.inputs = new LinkedHashSet<>(inputs);
            this.firstInput = inputs.isEmpty() ? null : inputs.get(0);
            this.acf = acf;
        }

        void start() {
            List<SourceFile> all = new ArrayList<>(inputs);
            if (all.size() > 1) {
                // The longest first, lest at the end one thread has a long one to read and the others nothing.
                all.sort(
                        Comparator.comparingInt((SourceFile file) -> file.text().length())
                                .reversed());
            }
            all.forEach(this::schedule);
        }

        private void schedule(SourceFile file) {
            synchronized (units) {
                if (!parsed.containsKey(file) && !units.containsKey(file)) {
                    units.put(file, executor.submit(() -> parse(file)));
                }
            }
        }

        private Unit parse(SourceFile file) {
            ParsedFile.Origin origin = origin(file);
            ParseResult result = idlParser.parse(file, settings, found -> beginWith(found, file, origin));
            List<Diagnostic> diagnostics = new ArrayList<>(result.diagnostics());
            List<SourceFile> imports = new ArrayList<>();
            List<String> unread = new ArrayList<>();
            for (ImportedName wanted : ImportedName.in(result.idl())) {
                if (mayWait(wanted, origin)) {
                    unread.add(wanted.name());
                } else {
                    Optional<SourceFile> found = wanted.find(settings.searchPath(), diagnostics::add);
                    if (found.isPresent()) {
                        imports.add(found.get());
                        schedule(found.get());
                    }
                }
            }
            Optional<AcfFile> configuration = acfOf(file, diagnostics);
            boolean header = origin == ParsedFile.Origin.IMPORTED && Inclusions.isHeader(file);
            return new Unit(
                    new ParsedFile(header ? typesOf(result.idl()) : result.idl(), configuration, origin),
                    header ? softened(diagnostics) : diagnostics,
                    imports,
                    unread);
        }

        /** Lets another thread begin with what a file imports; what is wrong with the import is told when the file is read. */
        private void beginWith(Decl.Import found, SourceFile importer, ParsedFile.Origin origin) {
            for (ImportedName wanted : ImportedName.in(importer, found)) {
                if (!mayWait(wanted, origin)) {
                    Optional<SourceFile> file = wanted.find(settings.searchPath(), problem -> {});
                    if (file.isPresent()) {
                        schedule(file.get());
                    }
                }
            }
        }

        /** Whether an import of a built-in file means another one, and not a file of the user's that is called so. */
        private boolean mayWait(ImportedName wanted, ParsedFile.Origin importer) {
            return importer == ParsedFile.Origin.BUILT_IN
                    && !FOUNDATION.contains(wanted.name())
                    && wanted.isBuiltIn(settings.searchPath());
        }

        private ParsedFile.Origin origin(SourceFile file) {
            if (settings.searchPath().isBuiltIn(file)) {
                return ParsedFile.Origin.BUILT_IN;
            }
            return inputs.contains(file) ? ParsedFile.Origin.INPUT : ParsedFile.Origin.IMPORTED;
        }

        private Optional<AcfFile> acfOf(SourceFile file, List<Diagnostic> diagnostics) {
            try {
                Optional<SourceFile> source = file == firstInput && acf.isPresent()
                        ? acf
                        : settings.searchPath().sibling(file, "acf");
                return source.map(found -> {
                    AcfResult result = acfParser.apply(found, settings);
                    diagnostics.addAll(result.diagnostics());
                    return result.acf();
                });
            } catch (IOException problem) {
                diagnostics.add(FileProblems.unreadableAcf(file, problem));
                return Optional.empty();
            }
        }

        LoadedFiles finish() {
            Map<SourceFile, Unit> ordered = new LinkedHashMap<>();
            // Inputs first, then what they import, breadth by breadth: by then each unit waited for has been scheduled.
            List<SourceFile> level = new ArrayList<>(inputs);
            while (!level.isEmpty()) {
                List<SourceFile> next = new ArrayList<>();
                for (SourceFile file : level) {
                    if (!ordered.containsKey(file)) {
                        Unit unit = await(file);
                        ordered.put(file, unit);
                        next.addAll(unit.imports);
                    }
                }
                level = next;
            }
            Set<Diagnostic> diagnostics = new LinkedHashSet<>(settings.problems());
            List<ParsedFile> files = new ArrayList<>();
            Map<SourceFile, List<Diagnostic>> problems = new HashMap<>();
            for (Unit unit : ordered.values()) {
                files.add(unit.file);
                problems.put(unit.file.source(), unit.diagnostics);
                // A file that several include has the same problems every time.
                diagnostics.addAll(unit.diagnostics);
                if (parsed.putIfAbsent(unit.file.source(), unit) != null) {
                    continue;
                }
                Set<ParsedFile> imports = new LinkedHashSet<>();
                for (SourceFile file : unit.imports) {
                    Unit imported = ordered.get(file);
                    if (imported != null) {
                        imports.add(imported.file);
                    }
                }
                unit.file.complete(List.copyOf(imports), unit.unread);
            }
            return new LoadedFiles(files.subList(0, inputs.size()), files, List.copyOf(diagnostics), problems);
        }

        private Unit await(SourceFile file) {
            Unit known = parsed.get(file);
            if (known != null) {
                return known;
            }
            Future<Unit> unit;
            synchronized (units) {
                unit = units.get(file);
            }
            if (unit == null) {
                throw new IllegalStateException(file + " was never scheduled");
            }
            boolean interrupted = false;
            try {
                while (true) {
                    try {
                        return unit.get();
                    } catch (InterruptedException again) {
                        interrupted = true;
                    }
                }
            } catch (ExecutionException problem) {
                throw new IllegalStateException("parsing " + file + " failed", problem.getCause());
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /** A C header without its functions and variables, which mean nothing to an IDL file. */
    private static IdlFile typesOf(IdlFile header) {
        return new IdlFile(
                header.source(),
                header.decls().stream()
                        .filter(decl -> !(decl instanceof Decl.Operation) && !(decl instanceof Decl.Extern))
                        .toList());
    }

    /** What is wrong with a C header need not concern the IDL that imports it; a type that is missed will be reported. */
    private static List<Diagnostic> softened(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(problem -> problem.isError() ? problem.withSeverity(Severity.WARNING) : problem)
                .toList();
    }
}
