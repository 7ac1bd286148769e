// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidl.idl")
@NullMarked
public final class FLAG_STGMEDIUM {
    public int ContextFlags;

    public int fPassOwnership;

    public @Nullable userSTGMEDIUM Stgmed;

    public FLAG_STGMEDIUM() {}

    public FLAG_STGMEDIUM(int ContextFlags, int fPassOwnership, @Nullable userSTGMEDIUM Stgmed) {
        this.ContextFlags = ContextFlags;
        this.fPassOwnership = fPassOwnership;
        this.Stgmed = Stgmed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FLAG_STGMEDIUM that
                && ContextFlags == that.ContextFlags
                && fPassOwnership == that.fPassOwnership
                && Objects.equals(Stgmed, that.Stgmed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ContextFlags, fPassOwnership, Stgmed);
    }

    @Override
    public String toString() {
        return "FLAG_STGMEDIUM{ContextFlags=" + ContextFlags + ", fPassOwnership=" + fPassOwnership
                + ", Stgmed=" + Stgmed + "}";
    }
}
