package org.midl4j.compiler.model;

import java.util.List;

/** The type of a C function: parsed, kept, never sent. */
public record FunctionType(Type result, List<Type> parameters, boolean variadic) implements Type {
    public FunctionType {
        parameters = List.copyOf(parameters);
    }

    @Override
    public String spelling() {
        return result.spelling() + " (…)";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.function(this);
    }
}
