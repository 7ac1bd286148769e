package org.midl4j.compiler.sema.rules;

import java.util.Set;

/** The attributes that say what kind a pointer is. */
final class PointerKinds {
    static final Set<String> NAMES = Set.of("ref", "unique", "ptr");

    private PointerKinds() {}
}
