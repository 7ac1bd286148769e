// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.awkward;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

/** A union with an arm that cannot be sent: its records, but no codec and no empty value. */
@MidlGenerated("input.idl")
@NullMarked
public sealed interface Odd {
    /** The number that says which arm this is. */
    long discriminant();

    record Anything(@Nullable Object anything) implements Odd {
        @Override
        public long discriminant() {
            return 1L;
        }
    }

    record Number(int number) implements Odd {
        @Override
        public long discriminant() {
            return 2L;
        }
    }
}
