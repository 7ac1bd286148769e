package org.midl4j.compiler.codegen;

import java.util.HashSet;
import java.util.Set;

/** The names of local variables in one method, each used once. */
final class Locals {
    private final Set<String> taken = new HashSet<>();

    Locals() {}

    /** A name as it is, which must not be given to anything else. */
    Locals reserve(String name) {
        taken.add(name);
        return this;
    }

    /** A name like the one wished for. */
    String fresh(String wish) {
        String base = JavaNames.isKeyword(wish) ? wish + "_" : wish;
        String name = base;
        for (int n = 2; !taken.add(name); n++) {
            name = base + n;
        }
        return name;
    }
}
