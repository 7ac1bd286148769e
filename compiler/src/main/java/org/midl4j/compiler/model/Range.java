package org.midl4j.compiler.model;

/** {@code range(low, high)}, both included; on a pointer, array or string it bounds the number of elements. */
public record Range(long low, long high) {}
