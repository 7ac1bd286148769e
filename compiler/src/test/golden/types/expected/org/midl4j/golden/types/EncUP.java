// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public sealed interface EncUP {
    /** The number that says which arm this is. */
    long discriminant();

    record L(int l) implements EncUP {
        @Override
        public long discriminant() {
            return 1L;
        }
    }

    record S(@Nullable String s) implements EncUP {
        @Override
        public long discriminant() {
            return 4L;
        }
    }

    record Ps(@Nullable PtrSt ps) implements EncUP {
        @Override
        public long discriminant() {
            return 6L;
        }
    }
}
