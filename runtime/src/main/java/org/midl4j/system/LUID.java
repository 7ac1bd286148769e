// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class LUID {
    public @Unsigned int LowPart;

    public int HighPart;

    public LUID() {}

    public LUID(@Unsigned int LowPart, int HighPart) {
        this.LowPart = LowPart;
        this.HighPart = HighPart;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LUID that
                && LowPart == that.LowPart
                && HighPart == that.HighPart;
    }

    @Override
    public int hashCode() {
        return Objects.hash(LowPart, HighPart);
    }

    @Override
    public String toString() {
        return "LUID{LowPart=" + LowPart + ", HighPart=" + HighPart + "}";
    }
}
