package org.midl4j.compiler.sema.rules;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.ast.Attribute;

/** Looks for attributes by name. */
final class Attrs {
    private Attrs() {}

    static boolean has(List<Attribute> attributes, String name) {
        return find(attributes, name).isPresent();
    }

    static Optional<Attribute> find(List<Attribute> attributes, String name) {
        for (Attribute attribute : attributes) {
            if (attribute.name().text().equals(name)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }
}
