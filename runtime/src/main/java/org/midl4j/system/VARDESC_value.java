// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;

@MidlGenerated("oaidl.idl")
@NullMarked
public sealed interface VARDESC_value {
    /** The number that says which arm this is. */
    long discriminant();

    record OInst(long discriminant, @Unsigned int oInst) implements VARDESC_value {}

    record LpvarValue(@Nullable Variant lpvarValue) implements VARDESC_value {
        @Override
        public long discriminant() {
            return 2L;
        }
    }
}
