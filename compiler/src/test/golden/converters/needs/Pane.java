package org.midl4j.golden.converters;

/** Something to look through. */
public record Pane(String name) {}
