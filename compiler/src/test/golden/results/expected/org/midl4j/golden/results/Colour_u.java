// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.results;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public sealed interface Colour_u {
    /** The number that says which arm this is. */
    long discriminant();

    record Index(int index) implements Colour_u {
        @Override
        public long discriminant() {
            return 3L;
        }
    }

    record Rgb(long rgb) implements Colour_u {
        @Override
        public long discriminant() {
            return 7L;
        }
    }
}
