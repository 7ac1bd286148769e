package org.midl4j.compiler.sema;

import java.util.Optional;
import java.util.Set;
import org.midl4j.compiler.model.Pointer;

/**
 * Where in the text something stands: what decides how its names are looked up and what its pointers are by default.
 *
 * @param namespace the enclosing Windows Runtime namespace, dots included; empty outside
 * @param pointerKind {@code pointer_default} of the enclosing interface, if it has one
 * @param typeParameters those of the enclosing parameterized interface
 */
record Place(FileScope file, String namespace, Optional<Pointer.Kind> pointerKind, Set<String> typeParameters) {

    static Place of(FileScope file) {
        return new Place(file, "", Optional.empty(), Set.of());
    }

    Place inNamespace(String name) {
        return new Place(file, namespace.isEmpty() ? name : namespace + "." + name, pointerKind, typeParameters);
    }

    Place inInterface(Optional<Pointer.Kind> kind, Set<String> parameters) {
        return new Place(file, namespace, kind.isPresent() ? kind : pointerKind, parameters);
    }

    /** The name as other namespaces see it. */
    String qualified(String name) {
        return namespace.isEmpty() ? name : namespace + "." + name;
    }

    /** What a pointer is when nothing is said about it. */
    Pointer.Kind defaultPointer() {
        return pointerKind.orElseGet(file::defaultPointer);
    }
}
