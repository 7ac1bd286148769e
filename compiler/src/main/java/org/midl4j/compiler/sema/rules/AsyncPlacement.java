package org.midl4j.compiler.sema.rules;

import java.util.ArrayList;
import java.util.List;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Severity;

/** Finds {@code async_uuid} on anything but an interface, or twice on one (CA-003, CA-004, CA-005). */
final class AsyncPlacement {
    private AsyncPlacement() {}

    static void check(Place place, List<Attribute> attributes, List<Diagnostic> problems) {
        List<Attribute> found = new ArrayList<>();
        for (Attribute attribute : attributes) {
            if (attribute.name().text().equals("async_uuid")) {
                found.add(attribute);
            }
        }
        if (found.isEmpty()) {
            return;
        }
        Attribute first = found.get(0);
        if (place == Place.DISPINTERFACE) {
            problems.add(Diagnostic.of(
                            Code.ATTRIBUTES_CONFLICT, first.span(), "`async_uuid` cannot stand on a dispinterface")
                    .label("a dispinterface is called through IDispatch : IUnknown")
                    .help("put the operations into an interface that derives from IUnknown, and give that one the"
                            + " `async_uuid`"));
        } else if (place != Place.INTERFACE) {
            problems.add(Diagnostic.of(
                            Code.ATTRIBUTE_NOT_APPLICABLE, first.span(), "`async_uuid` does not apply to " + place)
                    .help("it belongs on an interface"));
        } else {
            for (Attribute second : found.subList(1, found.size())) {
                problems.add(Diagnostic.of(Code.DUPLICATE_ATTRIBUTE, second.span(), "`async_uuid` is given twice")
                        .withSeverity(Severity.ERROR)
                        .note(first.span(), "the first one")
                        .help("an interface has one asynchronous twin; remove one of them"));
            }
        }
    }
}
