// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public sealed interface EncU {
    /** The number that says which arm this is. */
    long discriminant();

    record L(int l) implements EncU {
        @Override
        public long discriminant() {
            return 1L;
        }
    }

    record Dbl(double dbl) implements EncU {
        @Override
        public long discriminant() {
            return 3L;
        }
    }

    record Sh(short sh) implements EncU {
        @Override
        public long discriminant() {
            return 4L;
        }
    }

    record Pad(Padded pad) implements EncU {
        @Override
        public long discriminant() {
            return 5L;
        }
    }

    record Other(long discriminant) implements EncU {}
}
