// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.converters;

import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public sealed interface PICK {
    /** The number that says which arm this is. */
    long discriminant();

    record At(Instant at) implements PICK {
        @Override
        public long discriminant() {
            return 1L;
        }
    }

    record Through(@Nullable Pane through) implements PICK {
        @Override
        public long discriminant() {
            return 2L;
        }
    }
}
