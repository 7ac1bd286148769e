// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class SmallPad {
    public byte a;

    public short b;

    public byte c;

    public int d;

    public SmallPad() {}

    public SmallPad(byte a, short b, byte c, int d) {
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SmallPad that
                && a == that.a
                && b == that.b
                && c == that.c
                && d == that.d;
    }

    @Override
    public int hashCode() {
        return Objects.hash(a, b, c, d);
    }

    @Override
    public String toString() {
        return "SmallPad{a=" + a + ", b=" + b + ", c=" + c + ", d=" + d + "}";
    }
}
