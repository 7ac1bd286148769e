// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.rawrpc;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class ZONE {
    public int zone;

    public ZONE() {}

    public ZONE(int zone) {
        this.zone = zone;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ZONE that
                && zone == that.zone;
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone);
    }

    @Override
    public String toString() {
        return "ZONE{zone=" + zone + "}";
    }
}
