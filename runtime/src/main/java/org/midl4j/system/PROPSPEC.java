// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("propidlbase.idl")
@NullMarked
public final class PROPSPEC {
    public @Unsigned int ulKind;

    public PROPSPEC_value value = PROPSPEC_valueCodec.empty(0L);

    public PROPSPEC() {}

    public PROPSPEC(@Unsigned int ulKind, PROPSPEC_value value) {
        this.ulKind = ulKind;
        this.value = value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PROPSPEC that
                && ulKind == that.ulKind
                && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ulKind, value);
    }

    @Override
    public String toString() {
        return "PROPSPEC{ulKind=" + ulKind + ", value=" + value + "}";
    }
}
