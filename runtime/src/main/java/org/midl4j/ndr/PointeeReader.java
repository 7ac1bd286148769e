package org.midl4j.ndr;

import org.midl4j.com.ComException;

/** Reads what a pointer points to, and stores it where the pointer is: in a field of {@code owner}. */
@FunctionalInterface
public interface PointeeReader<T> {
    void read(NdrReader in, T owner) throws ComException;
}
