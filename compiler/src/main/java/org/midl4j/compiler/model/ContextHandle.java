package org.midl4j.compiler.model;

/**
 * A context handle.
 *
 * @param name of the typedef it was declared by, or the spelling of the pointer if it has none
 */
public record ContextHandle(String name) implements Type {
    @Override
    public String spelling() {
        return name;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.contextHandle(this);
    }
}
