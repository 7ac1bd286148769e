package org.midl4j.compiler.sema.rules;

import java.util.List;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;

/** Rules between the attributes of an interface and its body. */
final class InterfaceRules {
    private InterfaceRules() {}

    static void check(Decl.Interface declared, List<Diagnostic> problems) {
        List<Attribute> attributes = declared.attributes();
        boolean object = Attrs.has(attributes, "object");
        boolean local = Attrs.has(attributes, "local");
        boolean async = Attrs.has(attributes, "async_uuid");
        if (object && !async) {
            Attrs.find(attributes, "version")
                    .ifPresent(version -> problems.add(Diagnostic.of(
                            Code.VERSION_ON_OBJECT,
                            version.span(),
                            "`version` on the object interface `" + declared.name() + "` is ignored")));
        }
        if (local && !object) {
            Attrs.find(attributes, "uuid")
                    .ifPresent(uuid -> problems.add(Diagnostic.of(
                            Code.UUID_ON_LOCAL_INTERFACE,
                            uuid.span(),
                            "`uuid` on the local interface `" + declared.name() + "` is ignored")));
        }
        DispatchIds.check(declared, problems);
    }
}
