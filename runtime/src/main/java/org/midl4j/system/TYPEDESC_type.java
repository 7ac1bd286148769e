// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public sealed interface TYPEDESC_type {
    /** The number that says which arm this is. */
    long discriminant();

    record Lptdesc(long discriminant, @Nullable TYPEDESC lptdesc) implements TYPEDESC_type {}

    record Lpadesc(@Nullable ARRAYDESC lpadesc) implements TYPEDESC_type {
        @Override
        public long discriminant() {
            return 28L;
        }
    }

    record Hreftype(@Unsigned int hreftype) implements TYPEDESC_type {
        @Override
        public long discriminant() {
            return 29L;
        }
    }

    record Other(long discriminant) implements TYPEDESC_type {}
}
