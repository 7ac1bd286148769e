package org.midl4j.compiler.model;

import java.util.List;
import java.util.stream.Collectors;

/** {@code IVector<HSTRING>} of the Windows Runtime: recorded, not generated. */
public record GenericInstance(String name, List<Type> arguments) implements Type {
    public GenericInstance {
        arguments = List.copyOf(arguments);
    }

    @Override
    public String spelling() {
        return name + arguments.stream().map(Type::spelling).collect(Collectors.joining(", ", "<", ">"));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.generic(this);
    }
}
