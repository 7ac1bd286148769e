// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class ConfVary {
    public int cap;

    public int len;

    public short[] v = new short[0];

    public ConfVary() {}

    public ConfVary(int cap, int len, short[] v) {
        this.cap = cap;
        this.len = len;
        this.v = v;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConfVary that
                && cap == that.cap
                && len == that.len
                && Arrays.equals(v, that.v);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cap, len, Arrays.hashCode(v));
    }

    @Override
    public String toString() {
        return "ConfVary{cap=" + cap + ", len=" + len + ", v=" + Arrays.toString(v) + "}";
    }
}
