package org.midl4j.compiler.model;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.source.Span;

/** An enumeration; {@code v1_enum} is among its attributes. */
public final class Enumeration extends NamedType {
    private final Optional<String> tag;
    private List<Enumerator> enumerators = List.of();
    private boolean complete;

    /**
     * Declared, not yet complete.
     *
     * @param tag the name after the keyword
     * @param name the first typedef name that is no pointer, else the tag, else a made-up name
     */
    public Enumeration(Optional<String> tag, String name, Span span, Attributes attributes, String doc) {
        super(name, span, attributes, doc);
        this.tag = tag;
    }

    /** Sets the enumerators, once. */
    public void complete(List<Enumerator> declared) {
        requireIncomplete();
        enumerators = List.copyOf(declared);
        complete = true;
    }

    /** Whether it is sent in 32 bits. */
    public boolean isV1() {
        return attributes().has("v1_enum");
    }

    @Override
    public boolean isComplete() {
        return complete;
    }

    public Optional<String> tag() {
        return tag;
    }

    /** In the order declared; empty while there is no body. */
    public List<Enumerator> enumerators() {
        return enumerators;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.enumeration(this);
    }

    @Override
    public String toString() {
        return "enum " + name();
    }
}
