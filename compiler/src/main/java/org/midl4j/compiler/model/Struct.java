package org.midl4j.compiler.model;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.source.Span;

/** A structure; complete when its fields are known, which may be after it is first used. */
public final class Struct implements Type, Declaration {
    private final Optional<String> tag;
    private final String name;
    private final Span span;
    private final Attributes attributes;
    private final String doc;
    private List<Field> fields = List.of();
    private boolean complete;

    /**
     * Declared, not yet complete.
     *
     * @param tag the name after the keyword
     * @param name the first typedef name that is no pointer, else the tag, else a made-up name
     */
    public Struct(Optional<String> tag, String name, Span span, Attributes attributes, String doc) {
        this.tag = tag;
        this.name = name;
        this.span = span;
        this.attributes = attributes;
        this.doc = doc;
    }

    /** Sets the fields, once. */
    public void complete(List<Field> declared) {
        if (complete) {
            throw new IllegalStateException(name + " is complete");
        }
        fields = List.copyOf(declared);
        complete = true;
    }
    /** Whether a body was seen. */
    public boolean isComplete() {
        return complete;
    }

    public Optional<String> tag() {
        return tag;
    }

    /** In the order declared; empty while there is no body. */
    public List<Field> fields() {
        return fields;
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
        return cases.struct(this);
    }

    @Override
    public String toString() {
        return "struct " + name;
    }
}
