// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class TailGap {
    public int l;

    public byte b;

    public TailGap() {}

    public TailGap(int l, byte b) {
        this.l = l;
        this.b = b;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TailGap that
                && l == that.l
                && b == that.b;
    }

    @Override
    public int hashCode() {
        return Objects.hash(l, b);
    }

    @Override
    public String toString() {
        return "TailGap{l=" + l + ", b=" + b + "}";
    }
}
