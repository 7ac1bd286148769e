// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.awkward;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

/** Bit fields are one Object each: there is no telling how a C compiler lays them out. */
@MidlGenerated("input.idl")
@NullMarked
public final class Flags {
    public @Nullable Object low;

    public @Nullable Object high;

    public Flags() {}

    public Flags(@Nullable Object low, @Nullable Object high) {
        this.low = low;
        this.high = high;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Flags that
                && Objects.equals(low, that.low)
                && Objects.equals(high, that.high);
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, high);
    }

    @Override
    public String toString() {
        return "Flags{low=" + low + ", high=" + high + "}";
    }
}
