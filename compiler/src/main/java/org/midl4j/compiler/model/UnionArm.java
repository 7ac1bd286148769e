package org.midl4j.compiler.model;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.source.Span;

/**
 * An arm of a union.
 *
 * @param cases the discriminants that choose it; may be empty for the default arm
 * @param field absent for an empty arm
 */
public record UnionArm(Span span, List<Long> cases, boolean isDefault, Optional<Field> field) {
    public UnionArm {
        cases = List.copyOf(cases);
    }
}
