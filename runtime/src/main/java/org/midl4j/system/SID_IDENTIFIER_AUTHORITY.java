// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class SID_IDENTIFIER_AUTHORITY {
    public byte[] Value = new byte[6];

    public SID_IDENTIFIER_AUTHORITY() {}

    public SID_IDENTIFIER_AUTHORITY(byte[] Value) {
        this.Value = Value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SID_IDENTIFIER_AUTHORITY that
                && Arrays.equals(Value, that.Value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(Value));
    }

    @Override
    public String toString() {
        return "SID_IDENTIFIER_AUTHORITY{Value=" + Arrays.toString(Value) + "}";
    }
}
