package org.midl4j.call;

/** Makes a proxy; a constructor reference in generated code. */
@FunctionalInterface
public interface ProxyFactory<T> {
    T create(ProxyTarget target);
}
