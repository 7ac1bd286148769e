package org.midl4j.compiler.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.midl4j.compiler.source.Span;

/** A coclass: a CLSID and the interfaces its objects have. Complete when its body was seen. */
public final class Coclass extends NamedType {
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
        super(name, span, attributes, doc);
        this.uuid = uuid;
    }

    /** Sets the members, once. */
    public void complete(List<Member> declared) {
        requireIncomplete();
        members = List.copyOf(declared);
        complete = true;
    }

    @Override
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
    public <R> R match(Cases<R> cases) {
        return cases.coclass(this);
    }

    @Override
    public String toString() {
        return "coclass " + name();
    }
}
