package org.midl4j.compiler.sema;

import java.util.Optional;
import java.util.function.Consumer;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Program;

/** Finds attributes that cannot stand beside {@code async_uuid}, and those taken for it (CA-002, CA-005, CA-013, CA-018). */
final class AsyncAttributes implements Check {
    @Override
    public void run(Program program, Consumer<Diagnostic> report) {
        for (Interface found : Checks.interfaces(program)) {
            Attributes attributes = found.attributes();
            Optional<Attribute> async = attributes.find("async_uuid");
            if (async.isPresent()) {
                onlyObject(found, async.get(), report);
                notDual(found, async.get(), report);
                notVersioned(found, async.get(), report);
            }
            if (found.isObject()) {
                rawAsync(found.name(), attributes, report);
                for (Operation operation : found.operations()) {
                    rawAsync(operation.name(), operation.attributes(), report);
                }
            }
        }
    }

    private static void onlyObject(Interface found, Attribute async, Consumer<Diagnostic> report) {
        if (!found.isObject()) {
            report.accept(Diagnostic.of(
                            Code.ASYNC_UUID_NEEDS_OBJECT,
                            async.span(),
                            "`async_uuid` needs an object interface, and `" + found.name() + "` is none")
                    .note(found.span(), "`" + found.name() + "` is declared here")
                    .help("add `object` and derive from IUnknown; a raw RPC interface is called asynchronously without"
                            + " any attribute"));
        } else if (found.uuid().isEmpty()) {
            report.accept(
                    Diagnostic.of(Code.ASYNC_UUID_NEEDS_OBJECT, async.span(), "`async_uuid` needs a `uuid` beside it")
                            .help("give `" + found.name() + "` a `uuid`, different from its `async_uuid`"));
        }
    }

    private static void notDual(Interface found, Attribute async, Consumer<Diagnostic> report) {
        Optional<Attribute> dual = found.attributes().find("dual");
        if (dual.isPresent()) {
            report.accept(Diagnostic.of(
                            Code.ATTRIBUTES_CONFLICT,
                            async.span(),
                            "`async_uuid` cannot stand on the dual interface `" + found.name() + "`")
                    .label(AsyncBase.chain(found))
                    .note(dual.get().span(), "`dual` is said here")
                    .help(AsyncBase.SPLIT));
        }
    }

    private static void notVersioned(Interface found, Attribute async, Consumer<Diagnostic> report) {
        Optional<Attribute> version = found.attributes().find("version");
        if (version.isPresent() && found.isObject()) {
            report.accept(Diagnostic.of(
                            Code.ATTRIBUTE_NOT_ON_OBJECT,
                            version.get().span(),
                            "`version` cannot stand beside `async_uuid`")
                    .note(async.span(), "`async_uuid` is said here")
                    .help("remove `version`: an object interface never changes, a new one gets a new `uuid`"));
        }
    }

    private static void rawAsync(String name, Attributes attributes, Consumer<Diagnostic> report) {
        Optional<Attribute> async = attributes.find("async");
        if (async.isPresent()) {
            report.accept(Diagnostic.of(
                            Code.ATTRIBUTE_NOT_ON_OBJECT,
                            async.get().span(),
                            "`async` belongs to raw RPC, and `" + name + "` is part of an object interface")
                    .help("give the interface an `async_uuid` instead"));
        }
    }
}
