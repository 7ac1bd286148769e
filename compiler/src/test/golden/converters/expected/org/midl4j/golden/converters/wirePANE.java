// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.converters;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public sealed interface wirePANE {
    /** The number that says which arm this is. */
    long discriminant();

    record Here(int here) implements wirePANE {
        @Override
        public long discriminant() {
            return 1L;
        }
    }

    record Elsewhere(@Nullable String elsewhere) implements wirePANE {
        @Override
        public long discriminant() {
            return 2L;
        }
    }
}
