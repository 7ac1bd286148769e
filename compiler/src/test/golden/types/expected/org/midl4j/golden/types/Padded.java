// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class Padded {
    public byte b;

    public long h;

    public short s;

    public int t;

    public Padded() {}

    public Padded(byte b, long h, short s, int t) {
        this.b = b;
        this.h = h;
        this.s = s;
        this.t = t;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Padded that
                && b == that.b
                && h == that.h
                && s == that.s
                && t == that.t;
    }

    @Override
    public int hashCode() {
        return Objects.hash(b, h, s, t);
    }

    @Override
    public String toString() {
        return "Padded{b=" + b + ", h=" + h + ", s=" + s + ", t=" + t + "}";
    }
}
