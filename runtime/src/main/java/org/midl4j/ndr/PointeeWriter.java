package org.midl4j.ndr;

import org.midl4j.com.ComException;

/** Writes what a pointer points to. */
@FunctionalInterface
public interface PointeeWriter<T> {
    void write(NdrWriter out, T value) throws ComException;
}
