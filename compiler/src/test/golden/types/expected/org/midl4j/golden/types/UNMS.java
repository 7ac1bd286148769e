// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public sealed interface UNMS {
    /** The number that says which arm this is. */
    long discriminant();

    record B(byte b) implements UNMS {
        @Override
        public long discriminant() {
            return 1L;
        }
    }

    record H(long h) implements UNMS {
        @Override
        public long discriminant() {
            return 2L;
        }
    }

    record Other(long discriminant) implements UNMS {}
}
