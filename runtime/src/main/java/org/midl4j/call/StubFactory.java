package org.midl4j.call;

/** Makes a stub for an object; a constructor reference in generated code. */
@FunctionalInterface
public interface StubFactory<T> {
    Stub create(T object);
}
