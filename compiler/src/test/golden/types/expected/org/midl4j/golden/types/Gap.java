// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class Gap {
    public byte b;

    public long h;

    public short s;

    public Gap() {}

    public Gap(byte b, long h, short s) {
        this.b = b;
        this.h = h;
        this.s = s;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Gap that
                && b == that.b
                && h == that.h
                && s == that.s;
    }

    @Override
    public int hashCode() {
        return Objects.hash(b, h, s);
    }

    @Override
    public String toString() {
        return "Gap{b=" + b + ", h=" + h + ", s=" + s + "}";
    }
}
