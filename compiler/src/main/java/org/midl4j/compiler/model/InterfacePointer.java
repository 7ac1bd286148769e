package org.midl4j.compiler.model;

import java.util.Optional;

/**
 * A pointer to an interface: {@code IFoo *}, or {@code [iid_is(riid)] void *}.
 *
 * @param target the {@link Interface}, {@link Dispinterface} or {@link Coclass} named, or {@link BaseType#VOID}
 * @param iid the parameter or field that names the interface at run time
 */
public record InterfacePointer(Type target, Optional<Expression> iid) implements Type {
    @Override
    public String spelling() {
        return target.spelling() + " *";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.interfacePointer(this);
    }
}
