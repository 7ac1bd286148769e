package org.midl4j.compiler;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Suppressions;
import org.midl4j.compiler.diagnostics.WarningPolicy;
import org.midl4j.compiler.parse.LoadedFiles;
import org.midl4j.compiler.source.SourceFile;

/**
 * Tells which inputs are free of errors, each with all it includes and imports, as if it had been compiled alone.
 *
 * <p>An error in a file that nothing seems to include counts against every input: better a failure too many.
 */
final class Verdicts {
    private final Map<SourceFile, ParsedFile> parsed = new IdentityHashMap<>();
    private final Set<ParsedFile> bad = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean allBad;

    /**
     * @param analyzed what the analysis found, by the file that has the mistake
     * @param later what was found after that
     */
    Verdicts(
            LoadedFiles loaded,
            Map<SourceFile, List<Diagnostic>> analyzed,
            List<Diagnostic> later,
            WarningPolicy policy,
            Suppressions suppressions) {
        Map<SourceFile, List<ParsedFile>> holders = new IdentityHashMap<>();
        for (ParsedFile file : loaded.files()) {
            parsed.put(file.source(), file);
            hold(file.source(), file, holders);
            sources(file.idl().decls(), file, holders);
            if (file.acf().isPresent()) {
                hold(file.acf().get().source(), file, holders);
            }
            for (Diagnostic problem : loaded.problems().getOrDefault(file.source(), List.of())) {
                if (policy.isFailure(problem, suppressions)) {
                    bad.add(file);
                }
            }
        }
        analyzed.forEach((source, problems) -> {
            if (problems.stream().anyMatch(problem -> policy.isFailure(problem, suppressions))) {
                ParsedFile file = parsed.get(source);
                if (file == null) {
                    allBad = true;
                } else {
                    bad.add(file);
                }
            }
        });
        for (Diagnostic problem : later) {
            if (policy.isFailure(problem, suppressions)) {
                List<ParsedFile> where = holders.get(problem.span().file());
                if (where == null) {
                    allBad = true;
                } else {
                    bad.addAll(where);
                }
            }
        }
    }

    /**
     * The verdicts, in the order of the paths.
     *
     * @param opened what was found at each path; nothing if it could not be read
     */
    List<CompileResult.Verdict> of(List<Path> inputs, List<Optional<SourceFile>> opened) {
        List<CompileResult.Verdict> verdicts = new ArrayList<>(inputs.size());
        for (int i = 0; i < inputs.size(); i++) {
            Optional<SourceFile> source = opened.get(i);
            verdicts.add(new CompileResult.Verdict(inputs.get(i), source.isPresent() && isGood(source.get())));
        }
        return verdicts;
    }

    private boolean isGood(SourceFile input) {
        if (allBad) {
            return false;
        }
        Set<ParsedFile> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<ParsedFile> open = new ArrayDeque<>();
        ParsedFile first = parsed.get(input);
        if (first != null) {
            open.add(first);
        }
        while (!open.isEmpty()) {
            ParsedFile file = open.pop();
            if (!seen.add(file)) {
                continue;
            }
            if (bad.contains(file)) {
                return false;
            }
            open.addAll(file.imports());
        }
        return true;
    }

    /** Notes the files that declarations stand in, included ones among them. */
    private static void sources(List<Decl> decls, ParsedFile holder, Map<SourceFile, List<ParsedFile>> holders) {
        SourceFile last = holder.source();
        for (Decl decl : decls) {
            SourceFile source = decl.span().file();
            if (source != last) {
                hold(source, holder, holders);
                last = source;
            }
            if (decl instanceof Decl.Interface face && face.body().isPresent()) {
                sources(face.body().get(), holder, holders);
            } else if (decl instanceof Decl.Library library) {
                sources(library.body(), holder, holders);
            }
        }
    }

    private static void hold(SourceFile source, ParsedFile holder, Map<SourceFile, List<ParsedFile>> holders) {
        List<ParsedFile> known = holders.get(source);
        if (known == null) {
            known = new ArrayList<>(1);
            holders.put(source, known);
        }
        if (!known.contains(holder)) {
            known.add(holder);
        }
    }
}
