package org.midl4j.compiler.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.midl4j.compiler.source.Span;

/** A dispinterface: members called by DISPID. Complete when its body was seen. */
public final class Dispinterface extends NamedType {
    private final Optional<UUID> uuid;
    private List<Field> properties = List.of();
    private List<Operation> methods = List.of();
    private Optional<Interface> exposes = Optional.empty();
    private boolean complete;

    public Dispinterface(String name, Span span, Attributes attributes, String doc, Optional<UUID> uuid) {
        super(name, span, attributes, doc);
        this.uuid = uuid;
    }

    /** Sets the body, once. */
    public void complete(List<Field> declaredProperties, List<Operation> declaredMethods, Optional<Interface> shown) {
        requireIncomplete();
        properties = List.copyOf(declaredProperties);
        methods = List.copyOf(declaredMethods);
        exposes = shown;
        complete = true;
    }

    @Override
    public boolean isComplete() {
        return complete;
    }

    public Optional<UUID> uuid() {
        return uuid;
    }

    public List<Field> properties() {
        return properties;
    }

    public List<Operation> methods() {
        return methods;
    }

    /** The interface whose members it shows, {@code dispinterface D { interface I; }}. */
    public Optional<Interface> exposes() {
        return exposes;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dispinterface(this);
    }

    @Override
    public String toString() {
        return "dispinterface " + name();
    }
}
