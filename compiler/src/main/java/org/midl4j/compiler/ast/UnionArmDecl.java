package org.midl4j.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.source.Span;

/**
 * An arm of a union: {@code [case(1, 2)] long a;} or {@code case 1: case 2: long a;}.
 *
 * @param cases the values of all labels or attributes that choose it
 * @param isDefault whether it is marked {@code default}
 * @param field absent for an empty arm; its attributes are without those that choose the arm
 */
public record UnionArmDecl(Span span, List<Expr> cases, boolean isDefault, Optional<FieldDecl> field) {
    public UnionArmDecl {
        cases = List.copyOf(cases);
    }
}
