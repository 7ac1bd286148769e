// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class AR {
    public byte c;

    public PtrSt[] arr = new PtrSt[] {new PtrSt(), new PtrSt()};

    public int z;

    public AR() {}

    public AR(byte c, PtrSt[] arr, int z) {
        this.c = c;
        this.arr = arr;
        this.z = z;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AR that
                && c == that.c
                && Arrays.equals(arr, that.arr)
                && z == that.z;
    }

    @Override
    public int hashCode() {
        return Objects.hash(c, Arrays.hashCode(arr), z);
    }

    @Override
    public String toString() {
        return "AR{c=" + c + ", arr=" + Arrays.toString(arr) + ", z=" + z + "}";
    }
}
