// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class ULARGE_INTEGER {
    public @Unsigned long QuadPart;

    public ULARGE_INTEGER() {}

    public ULARGE_INTEGER(@Unsigned long QuadPart) {
        this.QuadPart = QuadPart;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ULARGE_INTEGER that
                && QuadPart == that.QuadPart;
    }

    @Override
    public int hashCode() {
        return Objects.hash(QuadPart);
    }

    @Override
    public String toString() {
        return "ULARGE_INTEGER{QuadPart=" + QuadPart + "}";
    }
}
