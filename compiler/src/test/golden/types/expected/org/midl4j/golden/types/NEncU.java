// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public sealed interface NEncU {
    /** The number that says which arm this is. */
    long discriminant();

    record Nothing() implements NEncU {
        @Override
        public long discriminant() {
            return 0L;
        }
    }

    record B(byte b) implements NEncU {
        @Override
        public long discriminant() {
            return 1L;
        }
    }

    record H(long h) implements NEncU {
        @Override
        public long discriminant() {
            return 2L;
        }
    }

    record Pl(@Nullable Integer pl) implements NEncU {
        @Override
        public long discriminant() {
            return 3L;
        }
    }

    record Dflt(long discriminant, short dflt) implements NEncU {}
}
