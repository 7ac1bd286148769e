package org.midl4j.ndr;

import org.midl4j.com.ComException;

/** Reads what all the pointers of a value point to. */
@FunctionalInterface
public interface PointeesReader<T> {

    /**
     * Reads the pointees into the value.
     *
     * @param present a bit for each pointer that can be null, in order, the first one's lowest: whether it is not
     */
    void read(NdrReader in, T value, int present) throws ComException;
}
