package org.midl4j.compiler.model;

import org.midl4j.compiler.source.Span;

/** A name for a number; 32 bits, those above {@code 0x7fffffff} negative. */
public record Enumerator(String name, Span span, Attributes attributes, int value, String doc) {}
