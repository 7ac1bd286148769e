// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class PtrNest {
    public int z;

    public PtrSt first = new PtrSt();

    public short mid;

    public PtrSt second = new PtrSt();

    public PtrSt third = new PtrSt();

    public PtrNest() {}

    public PtrNest(int z, PtrSt first, short mid, PtrSt second, PtrSt third) {
        this.z = z;
        this.first = first;
        this.mid = mid;
        this.second = second;
        this.third = third;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PtrNest that
                && z == that.z
                && Objects.equals(first, that.first)
                && mid == that.mid
                && Objects.equals(second, that.second)
                && Objects.equals(third, that.third);
    }

    @Override
    public int hashCode() {
        return Objects.hash(z, first, mid, second, third);
    }

    @Override
    public String toString() {
        return "PtrNest{z=" + z + ", first=" + first + ", mid=" + mid + ", second=" + second
                + ", third=" + third + "}";
    }
}
