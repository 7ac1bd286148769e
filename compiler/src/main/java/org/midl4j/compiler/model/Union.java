package org.midl4j.compiler.model;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.source.Span;

/** A union; encapsulated if it declares its own discriminant. */
public final class Union extends NamedType {
    private final Optional<String> tag;
    private List<UnionArm> arms = List.of();
    private boolean complete;
    private Optional<Discriminant> discriminant = Optional.empty();
    private Optional<Type> switchType = Optional.empty();

    /** The discriminant of an encapsulated union, and what the union is called beside it. */
    public record Discriminant(String name, Type type, String unionName) {}

    /**
     * Declared, not yet complete.
     *
     * @param tag the name after the keyword
     * @param name the first typedef name that is no pointer, else the tag, else a made-up name
     */
    public Union(Optional<String> tag, String name, Span span, Attributes attributes, String doc) {
        super(name, span, attributes, doc);
        this.tag = tag;
    }

    /**
     * Sets the arms, once.
     *
     * @param own the discriminant of an encapsulated union
     * @param declaredSwitchType {@code switch_type} of one that is not
     */
    public void complete(List<UnionArm> declared, Optional<Discriminant> own, Optional<Type> declaredSwitchType) {
        requireIncomplete();
        arms = List.copyOf(declared);
        discriminant = own;
        switchType = declaredSwitchType;
        complete = true;
    }

    public Optional<Discriminant> discriminant() {
        return discriminant;
    }

    public boolean isEncapsulated() {
        return discriminant.isPresent();
    }

    /** The declared {@code switch_type}; without it the type of each {@code switch_is} decides. */
    public Optional<Type> switchType() {
        return switchType;
    }

    @Override
    public boolean isComplete() {
        return complete;
    }

    public Optional<String> tag() {
        return tag;
    }

    /** In the order declared; empty while there is no body. */
    public List<UnionArm> arms() {
        return arms;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.union(this);
    }

    @Override
    public String toString() {
        return "union " + name();
    }
}
