// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("propidlbase.idl")
@NullMarked
public sealed interface PROPSPEC_value {
    /** The number that says which arm this is. */
    long discriminant();

    record Propid(@Unsigned int propid) implements PROPSPEC_value {
        @Override
        public long discriminant() {
            return 1L;
        }
    }

    record Lpwstr(@Nullable String lpwstr) implements PROPSPEC_value {
        @Override
        public long discriminant() {
            return 0L;
        }
    }

    record Other(long discriminant) implements PROPSPEC_value {}
}
