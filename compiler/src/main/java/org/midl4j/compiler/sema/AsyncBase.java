package org.midl4j.compiler.sema;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Program;

/** Finds asynchronous interfaces with a base that cannot have a twin (CA-006, CA-007, CA-011). */
final class AsyncBase implements Check {
    /** What to do instead of making an automation interface asynchronous. */
    static final String SPLIT =
            "put the operations into an interface of their own that derives from IUnknown, give that"
                    + " one the `async_uuid`, and let the coclass offer both";

    /** Nothing may derive from these, except the system's own. */
    private static final Map<UUID, String> ADVISE_SINKS = Map.of(
            UUID.fromString("0000010f-0000-0000-c000-000000000046"), "IAdviseSink",
            UUID.fromString("00000125-0000-0000-c000-000000000046"), "IAdviseSink2",
            UUID.fromString("3af24290-0c96-11ce-a0cf-00aa00600ab8"), "IAdviseSinkEx");

    @Override
    public void run(Program program, Consumer<Diagnostic> report) {
        for (Interface found : Checks.interfaces(program)) {
            Optional<Attribute> async = found.attributes().find("async_uuid");
            if (async.isPresent() && found.isObject() && !found.attributes().has("dual")) {
                base(found, async.get(), report);
            }
            adviseSink(found, report);
        }
    }

    private static void base(Interface found, Attribute async, Consumer<Diagnostic> report) {
        if (found.derivesFrom(Interfaces.IDISPATCH)) {
            report.accept(Diagnostic.of(
                            Code.BAD_ASYNC_BASE,
                            async.span(),
                            "`async_uuid` on `" + found.name() + "`, which derives from IDispatch")
                    .label(chain(found))
                    .help(SPLIT));
            return;
        }
        Optional<Interface> base = found.base();
        if (base.isPresent()
                && !isIUnknown(base.get())
                && base.get().asyncTwin().isEmpty()) {
            report.accept(Diagnostic.of(
                            Code.BAD_ASYNC_BASE,
                            async.span(),
                            "`" + found.name() + "` has `async_uuid`, and its base `"
                                    + base.get().name() + "` has not")
                    .label(chain(found))
                    .note(base.get().span(), "`" + base.get().name() + "` is declared here")
                    .help("give `" + base.get().name() + "` an `async_uuid`, derive from IUnknown, or pass"
                            + " `--async=" + base.get().name() + "` if its file cannot be changed"));
        }
    }

    private static void adviseSink(Interface found, Consumer<Diagnostic> report) {
        if (found.uuid().filter(ADVISE_SINKS::containsKey).isPresent()) {
            return;
        }
        for (Optional<Interface> at = found.base();
                at.isPresent();
                at = at.get().base()) {
            Optional<String> sink = at.get().uuid().map(ADVISE_SINKS::get);
            if (sink.isPresent()) {
                report.accept(Diagnostic.of(
                                Code.DERIVES_FROM_ADVISE_SINK,
                                found.span(),
                                "`" + found.name() + "` derives from `" + sink.get() + "`")
                        .label(chain(found))
                        .help("derive from IUnknown, and let objects offer both interfaces"));
                return;
            }
        }
    }

    /** Why an interface cannot have a twin; empty if it can. */
    static Optional<String> obstacle(Interface found) {
        if (!found.isObject()) {
            return Optional.of("`" + found.name() + "` is not an object interface");
        }
        if (found.uuid().isEmpty()) {
            return Optional.of("`" + found.name() + "` has no `uuid`");
        }
        if (found.attributes().has("dual") || found.derivesFrom(Interfaces.IDISPATCH)) {
            return Optional.of("it is an automation interface (" + chain(found) + ")");
        }
        if (found.base().isEmpty()) {
            return Optional.of("it is the root of all interfaces");
        }
        Interface base = found.base().get();
        return isIUnknown(base) || base.asyncTwin().isPresent()
                ? Optional.empty()
                : Optional.of("its base `" + base.name() + "` is not asynchronous");
    }

    private static boolean isIUnknown(Interface found) {
        return found.uuid().filter(Interfaces.IUNKNOWN::equals).isPresent()
                || found.base().isEmpty() && found.name().equals("IUnknown");
    }

    /** An interface and its bases, {@code IFoo : IBar : IUnknown}. */
    static String chain(Interface found) {
        StringBuilder text = new StringBuilder(found.name());
        Optional<Interface> base = found.base();
        for (int depth = 0; base.isPresent() && depth < 100; depth++) {
            text.append(" : ").append(base.get().name());
            base = base.get().base();
        }
        return text.toString();
    }
}
