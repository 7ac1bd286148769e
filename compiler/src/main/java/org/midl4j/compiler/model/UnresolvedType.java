package org.midl4j.compiler.model;

/** A name that means nothing; it has been reported, and must not be reported again. */
public record UnresolvedType(String name) implements Type {
    @Override
    public String spelling() {
        return name;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.unresolved(this);
    }
}
