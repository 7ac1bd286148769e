package org.midl4j.compiler.sema;

import java.util.Optional;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.Pointer;

/** The attributes that say what kind a pointer is. */
final class PointerKinds {
    private PointerKinds() {}

    /** The kind that an attribute of that name gives. */
    static Optional<Pointer.Kind> named(String word) {
        return switch (word) {
            case "ref" -> Optional.of(Pointer.Kind.REF);
            case "unique" -> Optional.of(Pointer.Kind.UNIQUE);
            case "ptr" -> Optional.of(Pointer.Kind.FULL);
            default -> Optional.empty();
        };
    }

    /** The kind that is said explicitly; the first if several are. */
    static Optional<Pointer.Kind> in(Attributes attributes) {
        return attributes.all().stream()
                .map(attribute -> named(attribute.name().text()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
