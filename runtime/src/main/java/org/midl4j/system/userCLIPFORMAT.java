// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("wtypes.idl")
@NullMarked
public sealed interface userCLIPFORMAT {
    /** The number that says which arm this is. */
    long discriminant();

    record DwValue(@Unsigned int dwValue) implements userCLIPFORMAT {
        @Override
        public long discriminant() {
            return 1215587415L;
        }
    }

    record PwszName(@Nullable String pwszName) implements userCLIPFORMAT {
        @Override
        public long discriminant() {
            return 1383359575L;
        }
    }
}
