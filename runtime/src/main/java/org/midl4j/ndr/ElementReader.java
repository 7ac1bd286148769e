package org.midl4j.ndr;

import org.midl4j.com.ComException;

/** Reads what a pointer in an array points to, and stores it in that element. */
@FunctionalInterface
public interface ElementReader<T> {
    void read(NdrReader in, T array, int index) throws ComException;
}
