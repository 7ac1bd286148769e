package org.midl4j.compiler.sema;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.source.Span;

/** Makes interfaces asynchronous because the user asks for it, although their IDL does not. */
final class AsyncSelection {
    private static final String ALL = "*";

    private final Run run;
    private final Map<String, Optional<UUID>> wanted;
    private final Set<String> met = new HashSet<>();

    AsyncSelection(Run run, AnalysisOptions options) {
        this.run = run;
        this.wanted = options.asynchronous();
    }

    void apply() {
        if (wanted.isEmpty() || run.files().isEmpty()) {
            return;
        }
        // the list may grow: looking for a twin's name may bring a built-in file
        for (int i = 0; i < run.files().size(); i++) {
            FileScope scope = run.files().get(i);
            run.reporter().workOn(scope);
            for (Symbol symbol : scope.order().toArray(Symbol[]::new)) {
                if (symbol instanceof Symbol.InterfaceName named && named.model != null) {
                    if (isWanted(named)) {
                        select(named, named.model, wanted.containsKey(named.name));
                    }
                }
            }
        }
        for (String name : wanted.keySet().stream().sorted().toList()) {
            if (!name.equals(ALL) && !met.contains(name)) {
                FileScope first = run.files().get(0);
                run.reporter().workOn(first);
                run.reporter()
                        .report(Diagnostic.of(
                                Code.ASYNC_OPTION_UNMATCHED,
                                new Span(first.file().source(), 0, 0),
                                "`--async=" + name + "` names no interface of the inputs or their imports"));
            }
        }
    }

    private boolean isWanted(Symbol.InterfaceName symbol) {
        return wanted.containsKey(symbol.name)
                || wanted.containsKey(ALL) && symbol.place.file().file().origin() == ParsedFile.Origin.INPUT;
    }

    private void select(Symbol.InterfaceName symbol, Interface model, boolean byName) {
        met.add(symbol.name);
        if (model.asyncTwin().isPresent()) {
            return;
        }
        Optional<String> obstacle = AsyncBase.obstacle(model);
        Symbol.InterfaceName base =
                model.base().map(b -> run.interfaces().symbolOf(b)).orElse(null);
        if (obstacle.isPresent() && base != null && model.base().isPresent() && isWanted(base)) {
            // the base is asked for as well, and may simply come later
            select(base, model.base().get(), wanted.containsKey(base.name));
            obstacle = AsyncBase.obstacle(model);
        }
        if (obstacle.isPresent()) {
            if (byName) {
                run.reporter()
                        .report(Diagnostic.of(
                                        Code.ASYNC_OPTION_UNMATCHED,
                                        symbol.span,
                                        "`--async=" + symbol.name + "` cannot be done: " + obstacle.get())
                                .label("asked to be asynchronous"));
            }
            return;
        }
        if (!byName && !(AsyncDirections.allow(model) && ObjectResult.allow(model))) {
            return;
        }
        String twinName = AsyncTwins.nameOf(symbol.name);
        Symbol taken = run.types().find(twinName, symbol.place);
        if (taken != null && !FileScope.isPromise(taken)) {
            if (byName) {
                run.reporter()
                        .report(Diagnostic.of(
                                        Code.ASYNC_NAME_TAKEN,
                                        taken.span,
                                        "`--async=" + symbol.name + "` needs the name `" + twinName
                                                + "`, which is taken")
                                .note(symbol.span, "`" + symbol.name + "` is declared here"));
            }
            return;
        }
        run.interfaces().makeAsynchronous(model, iid(model, wanted.getOrDefault(symbol.name, Optional.empty())));
        Symbol.Twin twin = new Symbol.Twin(symbol, twinName);
        symbol.place.file().add(twin);
        symbol.place.file().order().add(symbol.place.file().order().indexOf(symbol) + 1, twin);
    }

    /** The IID asked for, or one made from the name of the twin and the IID of the interface. */
    private static UUID iid(Interface model, Optional<UUID> asked) {
        return asked.orElseGet(() -> UUID.nameUUIDFromBytes(
                ("async:" + model.uuid().map(UUID::toString).orElse("") + ":" + model.name())
                        .getBytes(StandardCharsets.UTF_8)));
    }
}
