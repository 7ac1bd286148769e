package org.midl4j.compiler.model;

/** {@code SAFEARRAY(element)}. */
public record SafeArray(Type element) implements Type {
    @Override
    public String spelling() {
        return "SAFEARRAY(" + element.spelling() + ")";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.safeArray(this);
    }
}
