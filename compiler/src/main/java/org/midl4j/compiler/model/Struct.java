package org.midl4j.compiler.model;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.source.Span;

/** A structure; complete when its fields are known, which may be after it is first used. */
public final class Struct extends NamedType {
    private final Optional<String> tag;
    private List<Field> fields = List.of();
    private boolean complete;

    /**
     * Declared, not yet complete.
     *
     * @param tag the name after the keyword
     * @param name the first typedef name that is no pointer, else the tag, else a made-up name
     */
    public Struct(Optional<String> tag, String name, Span span, Attributes attributes, String doc) {
        super(name, span, attributes, doc);
        this.tag = tag;
    }

    /** Sets the fields, once. */
    public void complete(List<Field> declared) {
        requireIncomplete();
        fields = List.copyOf(declared);
        complete = true;
    }

    @Override
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
    public <R> R match(Cases<R> cases) {
        return cases.struct(this);
    }

    @Override
    public String toString() {
        return "struct " + name();
    }
}
