package org.midl4j.compiler.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.source.Span;

/** A typedef. Its target is set once, when all names are known. */
public final class Alias extends NamedType {
    private @Nullable Type target;
    private Optional<Type> transmitted = Optional.empty();
    private Optional<Range> range = Optional.empty();
    private Optional<Converter> converter = Optional.empty();

    public Alias(String name, Span span, Attributes attributes, String doc) {
        super(name, span, attributes, doc);
    }

    /**
     * Sets what it stands for, once.
     *
     * @param sent the wire type of {@code transmit_as}, {@code wire_marshal}, {@code represent_as} or {@code
     *     user_marshal}
     */
    public void complete(Type standsFor, Optional<Type> sent) {
        requireIncomplete();
        target = standsFor;
        transmitted = sent;
    }

    /** Says that its values have a {@code [range]}. */
    public void limitTo(Range bounds) {
        range = Optional.of(bounds);
    }

    /** The {@code [range]} of its values. */
    public Optional<Range> range() {
        return range;
    }

    /** Says that Java sees its values as another class. */
    public void presentBy(Converter other) {
        converter = Optional.of(other);
    }

    /** What Java sees instead of what travels. */
    public Optional<Converter> converter() {
        return converter;
    }

    @Override
    public boolean isComplete() {
        return target != null;
    }

    public Type target() {
        Type known = target;
        if (known == null) {
            throw new IllegalStateException(name() + " is not complete");
        }
        return known;
    }

    /** What goes over the wire instead of the target. */
    public Optional<Type> transmitted() {
        return transmitted;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.alias(this);
    }

    @Override
    public String toString() {
        return "typedef " + name();
    }
}
