package org.midl4j.compiler.model;

/** {@code pipe element}. */
public record Pipe(Type element) implements Type {
    @Override
    public String spelling() {
        return "pipe " + element.spelling();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.pipe(this);
    }
}
