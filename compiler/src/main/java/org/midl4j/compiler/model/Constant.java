package org.midl4j.compiler.model;

import org.midl4j.compiler.source.Span;

/** {@code const type name = value;}. */
public record Constant(String name, Span span, Attributes attributes, Type type, Value value, String doc)
        implements Declaration {}
