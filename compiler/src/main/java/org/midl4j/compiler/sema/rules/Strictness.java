package org.midl4j.compiler.sema.rules;

import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Severity;
import org.midl4j.compiler.model.Interface;

/**
 * How bad it is that an operation cannot be sent.
 *
 * <p>A raw RPC interface and one with {@code async_uuid} exist to be called from elsewhere: an error. Any other object
 * interface can still be called in its own apartment, and shipped IDL relies on that: a warning.
 */
enum Strictness {
    STRICT,
    LENIENT;

    static Strictness of(Interface owner) {
        return owner.isObject() && !owner.attributes().has("async_uuid") ? LENIENT : STRICT;
    }

    /**
     * Whether Automation marshals an interface, by its type library and without a proxy: it forgives what a proxy cannot
     * send, and shipped IDL relies on that.
     */
    static boolean isAutomation(Interface owner) {
        return owner.attributes().has("dual") || owner.attributes().has("oleautomation");
    }

    Diagnostic judge(Diagnostic problem) {
        if (this == STRICT || !problem.isError()) {
            return problem;
        }
        return problem.withSeverity(Severity.WARNING).label("cannot be called from another apartment");
    }
}
