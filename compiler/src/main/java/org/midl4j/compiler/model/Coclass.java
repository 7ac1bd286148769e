package org.midl4j.compiler.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.midl4j.compiler.source.Span;

/** A coclass: a CLSID and the interfaces its objects have. Complete when its body was seen. */
public final class Coclass implements Type, Declaration {
    private final String name;
    private final Span span;
    private final Attributes attributes;
    private final String doc;
    private final Optional<UUID> uuid;
    private List<Member> members = List.of();
    private boolean complete;

    /**
     * An interface of a coclass.
     *
     * @param type an {@link Interface}, a {@link Dispinterface} or an {@link UnresolvedType}
     * @param isDefault marked so, or the first that is not restricted when none is marked
     * @param source whether the object calls it
     */
    public record Member(Span span, Attributes attributes, Type type, boolean isDefault, boolean source) {}

    public Coclass(String name, Span span, Attributes attributes, String doc, Optional<UUID> uuid) {
        this.name = name;
        this.span = span;
        this.attributes = attributes;
        this.doc = doc;
        this.uuid = uuid;
    }

    /** Sets the members, once. */
    public void complete(List<Member> declared) {
        if (complete) {
            throw new IllegalStateException(name + " is complete");
        }
        members = List.copyOf(declared);
        complete = true;
    }

    public boolean isComplete() {
        return complete;
    }

    /** The CLSID. */
    public Optional<UUID> uuid() {
        return uuid;
    }

    public List<Member> members() {
        return members;
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
        return cases.coclass(this);
    }

    @Override
    public String toString() {
        return "coclass " + name;
    }
}
