package org.midl4j.compiler.model;

/**
 * A pointer, with the kind that holds for it by the defaulting rules.
 *
 * @param constant whether the pointee is {@code const}
 */
public record Pointer(Type target, Kind kind, boolean constant) implements Type {

    /** What null and equal pointers mean on the wire. */
    public enum Kind {
        REF,
        UNIQUE,
        FULL
    }

    @Override
    public String spelling() {
        return (constant ? "const " : "") + target.spelling() + " *";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.pointer(this);
    }
}
