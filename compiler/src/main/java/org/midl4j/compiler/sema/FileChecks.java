package org.midl4j.compiler.sema;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.sema.rules.RuleChecks;

/**
 * Runs the checks over files, several files at a time.
 *
 * <p>They only look at what was resolved, and keep nothing; so it does not matter which thread checks a file, or when.
 */
final class FileChecks {
    /** Fewer files are checked before another thread has begun. */
    private static final int WORTH_A_THREAD = 8;

    /** As much as the compiler's main thread has: a check may go as deep as a type does. */
    private static final long STACK_SIZE = 64L << 20;

    private final List<FutureTask<List<Diagnostic>>> tasks = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    private FileChecks(List<ParsedFile> files, List<FileModel> models) {
        for (int i = 0; i < files.size(); i++) {
            ParsedFile file = files.get(i);
            FileModel model = models.get(i);
            tasks.add(new FutureTask<>(() -> check(file, model)));
        }
    }

    /** What the checks find in each of some files. */
    static List<List<Diagnostic>> check(List<ParsedFile> files, List<FileModel> models) {
        FileChecks all = new FileChecks(files, models);
        if (files.size() >= WORTH_A_THREAD) {
            for (int i = Runtime.getRuntime().availableProcessors(); i > 1; i--) {
                Thread helper = new Thread(null, all::work, "midl4j-checks", STACK_SIZE);
                helper.setDaemon(true);
                helper.start();
            }
        }
        all.work();
        return all.results();
    }

    private void work() {
        for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
            tasks.get(i).run();
        }
    }

    private List<List<Diagnostic>> results() {
        List<List<Diagnostic>> results = new ArrayList<>();
        boolean interrupted = false;
        for (FutureTask<List<Diagnostic>> task : tasks) {
            while (true) {
                try {
                    results.add(task.get());
                    break;
                } catch (InterruptedException again) {
                    interrupted = true;
                } catch (ExecutionException problem) {
                    throw new IllegalStateException("a check failed", problem.getCause());
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return results;
    }

    private static List<Diagnostic> check(ParsedFile file, FileModel model) {
        Program single = new Program(List.of(model));
        List<Diagnostic> found = new ArrayList<>();
        for (Check check : Checks.ALL) {
            check.run(single, found::add);
        }
        found.addAll(RuleChecks.check(List.of(file), single));
        return found;
    }
}
