// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class LARGE_INTEGER {
    public long QuadPart;

    public LARGE_INTEGER() {}

    public LARGE_INTEGER(long QuadPart) {
        this.QuadPart = QuadPart;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LARGE_INTEGER that
                && QuadPart == that.QuadPart;
    }

    @Override
    public int hashCode() {
        return Objects.hash(QuadPart);
    }

    @Override
    public String toString() {
        return "LARGE_INTEGER{QuadPart=" + QuadPart + "}";
    }
}
