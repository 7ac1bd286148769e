package org.midl4j.ndr;

import org.midl4j.com.ComException;

/** Reads a value as a whole. */
@FunctionalInterface
public interface ValueReader<T> {
    T read(NdrReader in) throws ComException;
}
