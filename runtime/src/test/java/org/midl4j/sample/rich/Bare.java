// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("rich.idl")
@NullMarked
public sealed interface Bare {
    /** The number that says which arm this is. */
    long discriminant();

    record Nothing() implements Bare {
        @Override
        public long discriminant() {
            return 0L;
        }
    }

    record Small_(byte small_) implements Bare {
        @Override
        public long discriminant() {
            return 1L;
        }
    }

    record Large(long discriminant, long large) implements Bare {}

    record Person(org.midl4j.sample.rich. @Nullable Person person) implements Bare {
        @Override
        public long discriminant() {
            return 3L;
        }
    }

    record Other(long discriminant, short other) implements Bare {}
}
