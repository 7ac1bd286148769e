package org.midl4j.compiler.model;

/** A non-encapsulated union where it is used, with the expression that chooses its arm. */
public record SwitchedUnion(Union union, Expression switchIs) implements Type {
    @Override
    public String spelling() {
        return union.spelling();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.switchedUnion(this);
    }
}
