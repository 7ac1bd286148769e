package org.midl4j.compiler.model;

import org.midl4j.compiler.source.Span;

/** A type that a file declares under a name; shared by identity, and completed when its body has been seen. */
abstract sealed class NamedType implements Type, Declaration
        permits Alias, Struct, Union, Enumeration, Interface, Dispinterface, Coclass {
    private final String name;
    private final Span span;
    private final Attributes attributes;
    private final String doc;

    NamedType(String name, Span span, Attributes attributes, String doc) {
        this.name = name;
        this.span = span;
        this.attributes = attributes;
        this.doc = doc;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Span span() {
        return span;
    }

    @Override
    public final Attributes attributes() {
        return attributes;
    }

    @Override
    public final String doc() {
        return doc;
    }

    @Override
    public final String spelling() {
        return name;
    }

    /** Fails if the body has been seen before: a type is completed once. */
    final void requireIncomplete() {
        if (isComplete()) {
            throw new IllegalStateException(name + " is complete");
        }
    }

    /** Whether the body was seen. */
    public abstract boolean isComplete();
}
