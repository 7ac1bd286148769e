package org.midl4j.compiler.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.midl4j.compiler.source.Span;

/** A dispinterface: members called by DISPID. Complete when its body was seen. */
public final class Dispinterface implements Type, Declaration {
    private final String name;
    private final Span span;
    private final Attributes attributes;
    private final String doc;
    private final Optional<UUID> uuid;
    private List<Field> properties = List.of();
    private List<Operation> methods = List.of();
    private Optional<Interface> exposes = Optional.empty();
    private boolean complete;

    public Dispinterface(String name, Span span, Attributes attributes, String doc, Optional<UUID> uuid) {
        this.name = name;
        this.span = span;
        this.attributes = attributes;
        this.doc = doc;
        this.uuid = uuid;
    }

    /** Sets the body, once. */
    public void complete(List<Field> declaredProperties, List<Operation> declaredMethods, Optional<Interface> shown) {
        if (complete) {
            throw new IllegalStateException(name + " is complete");
        }
        properties = List.copyOf(declaredProperties);
        methods = List.copyOf(declaredMethods);
        exposes = shown;
        complete = true;
    }

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
    public String name() {
        return name;
    }

    @Override
    public Span span() {
        return span;
    }

    @Override
    public Attributes attributes() {
        return attributes;
    }

    @Override
    public String doc() {
        return doc;
    }

    @Override
    public String spelling() {
        return name;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dispinterface(this);
    }

    @Override
    public String toString() {
        return "dispinterface " + name;
    }
}
