package org.midl4j.compiler.corpus;

import java.time.Duration;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.parse.ImportLoader;
import org.midl4j.compiler.parse.LoadedFiles;
import org.midl4j.compiler.parse.PreprocessorSettings;
import org.midl4j.compiler.sema.Analysis;
import org.midl4j.compiler.sema.AnalysisOptions;
import org.midl4j.compiler.sema.Analyzer;
import org.midl4j.compiler.source.SearchPath;
import org.midl4j.compiler.source.SourceFile;

/**
 * Reads and checks any number of texts as if each stood in place of a corpus file, what they import only once, and tells
 * what went wrong: an exception, no end within a minute, or a message without a place.
 */
final class Endurance implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** How many characters of text to keep the syntax of, a hundred octets each, before starting afresh. */
    private static final long HELD = 2 << 20;

    /** What a text is at least reckoned as, and what it is when it includes another IDL file. */
    private static final int LEAST = 8 << 10;

    private static final int WITH_INCLUDED = 1 << 20;

    private static final Pattern INCLUDED = Pattern.compile("#\\s*include\\s*[\"<][^\">]*\\.idl");

    private final Map<String, Session> sessions = new HashMap<>();
    private ExecutorService worker = worker();
    private volatile @Nullable Thread working;

    /** What is shared by the files of a corpus. */
    private static final class Session {
        private final PreprocessorSettings settings;
        private ImportLoader loader;
        private final Map<ParsedFile, ParsedFile> settled = new IdentityHashMap<>();
        private long held;

        Session(Corpora.Item item) {
            SearchPath.Builder path = SearchPath.builder();
            item.includes().forEach(path::directory);
            PreprocessorSettings made = PreprocessorSettings.of(path.build());
            for (String macro : item.macros()) {
                int equals = macro.indexOf('=');
                made = made.define(macro.substring(0, equals), macro.substring(equals + 1));
            }
            settings = made;
            loader = new ImportLoader(settings);
        }

        void check(SourceFile file, boolean whole) {
            long size = Math.max(LEAST, file.text().length())
                    + (INCLUDED.matcher(file.text()).find() ? WITH_INCLUDED : 0);
            held += size;
            if (held > HELD) {
                loader = new ImportLoader(settings);
                held = size;
                settled.clear();
            }
            LoadedFiles loaded = loader.load(List.of(file));
            Analysis analysis = new Analyzer(AnalysisOptions.DEFAULTS.withBuiltIn(this::builtIn))
                    .analyze(
                            whole
                                    ? loaded.inputs()
                                    : List.of(
                                            aroundSettledImports(loaded.inputs().get(0))));
            loaded.diagnostics().forEach(Session::show);
            analysis.diagnostics().forEach(Session::show);
        }

        private Optional<ParsedFile> builtIn(String name) {
            return settings.searchPath()
                    .builtIn(name)
                    .map(source -> loader.load(List.of(source)).inputs().get(0));
        }

        /** The same file; of what it imports only what it uses will be worked out, not the rest all over again. */
        private ParsedFile aroundSettledImports(ParsedFile file) {
            ParsedFile same = new ParsedFile(file.idl(), file.acf(), file.origin());
            same.complete(file.imports().stream().map(this::settled).toList());
            return same;
        }

        private ParsedFile settled(ParsedFile imported) {
            ParsedFile known = settled.get(imported);
            if (known != null) {
                return known;
            }
            ParsedFile made = new ParsedFile(imported.idl(), imported.acf(), ParsedFile.Origin.BUILT_IN);
            settled.put(imported, made);
            made.complete(imported.imports().stream().map(this::settled).toList());
            return made;
        }

        private static void show(Diagnostic problem) {
            if (Checking.line(problem).isEmpty()) {
                throw new IllegalStateException("an empty message");
            }
        }
    }

    /**
     * What went wrong; nothing if the compiler came to an end by itself.
     *
     * @param whole whether to work out all that the text imports as well, which is the same each time and slow
     */
    Optional<String> trouble(Corpora.Item item, String text, boolean whole) {
        SourceFile file = SourceFile.of(item.toString(), text, item.file());
        Session session = sessions.computeIfAbsent(item.corpus(), absent -> new Session(item));
        Future<?> work = worker.submit(() -> {
            working = Thread.currentThread();
            session.check(file, whole);
        });
        try {
            await(work);
            return Optional.empty();
        } catch (ExecutionException problem) {
            sessions.remove(item.corpus());
            return Optional.of(trace(problem.getCause()));
        } catch (TimeoutException problem) {
            Throwable where = new IllegalStateException("no end within " + LIMIT);
            Thread thread = working;
            if (thread != null) {
                where.setStackTrace(thread.getStackTrace());
            }
            sessions.remove(item.corpus());
            worker = worker();
            return Optional.of(trace(where));
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }

    /** Waits for a time of this process's own, not of a machine that is busy with other things. */
    private static void await(Future<?> work) throws ExecutionException, InterruptedException, TimeoutException {
        Duration start = processorTime();
        while (true) {
            try {
                work.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
                return;
            } catch (TimeoutException late) {
                // One that waits for ever uses none.
                Duration used = processorTime().minus(start);
                if (used.compareTo(LIMIT.dividedBy(2)) > 0 || used.isZero()) {
                    throw late;
                }
            }
        }
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private static ExecutorService worker() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "endurance");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The first lines of a stack trace and of its causes, which end in what is at fault. */
    private static String trace(Throwable problem) {
        StringBuilder text = new StringBuilder();
        for (Throwable each = problem; each != null; each = each.getCause()) {
            text.append(each);
            StackTraceElement[] frames = each.getStackTrace();
            for (int i = 0; i < Math.min(12, frames.length); i++) {
                text.append("\n    at ").append(frames[i]);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
