package org.midl4j.compiler.sema;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Nearest;
import org.midl4j.compiler.model.Attributes;

/** Finds the local operations that the {@code call_as} operations of one interface stand for. */
final class CallAs {
    private final Reporter reporter;
    private final Symbol.InterfaceName owner;
    private final Map<String, Decl.Operation> operations;
    private final Map<String, Decl.Operation> taken = new HashMap<>();

    CallAs(Reporter reporter, Symbol.InterfaceName owner, Map<String, Decl.Operation> operations) {
        this.reporter = reporter;
        this.owner = owner;
        this.operations = operations;
    }

    /** The local operation that one stands for; what is wrong with it is reported. */
    Optional<String> target(Decl.Operation remote) {
        Optional<Attribute> attribute = Attributes.of(remote.attributes()).find("call_as");
        Optional<String> name = attribute.flatMap(AttributeArguments::word);
        if (name.isEmpty()) {
            return name;
        }
        Decl.Operation local = operations.get(name.get());
        var span = attribute.get().arguments().get(0).span();
        if (local == null) {
            Diagnostic problem = Diagnostic.of(
                    Code.CALL_AS_UNDEFINED, span, "`" + owner.name + "` has no operation `" + name.get() + "`");
            Optional<String> near =
                    Nearest.to(name.get(), operations.keySet().stream().sorted().toList());
            reporter.report(near.map(n -> problem.help("did you mean `" + n + "`?"))
                    .orElse(problem.help("declare `[local] " + name.get() + "` in this interface")));
            return Optional.empty();
        }
        if (!Attributes.of(local.attributes()).has("local")) {
            reporter.report(
                    Diagnostic.of(Code.CALL_AS_TARGET_NOT_LOCAL, span, "`" + name.get() + "` is not a local operation")
                            .note(local.name().span(), "`" + name.get() + "` is declared here")
                            .help("mark it `[local]`"));
        }
        Decl.Operation other = taken.putIfAbsent(name.get(), remote);
        if (other != null) {
            reporter.report(Diagnostic.of(
                            Code.CALL_AS_TARGET_TAKEN,
                            span,
                            "`" + name.get() + "` already has the remote form `"
                                    + other.name().text() + "`")
                    .note(other.name().span(), "the first remote form"));
        }
        return name;
    }
}
