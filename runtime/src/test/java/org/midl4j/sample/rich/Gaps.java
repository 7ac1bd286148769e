// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

/** With gaps before every second field. */
@MidlGenerated("rich.idl")
@NullMarked
public final class Gaps {
    public byte a;

    public long b;

    public boolean c;

    public double d;

    public short e;

    public int f;

    public char g;

    public float h;

    public Gaps() {}

    public Gaps(byte a, long b, boolean c, double d, short e, int f, char g, float h) {
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
        this.e = e;
        this.f = f;
        this.g = g;
        this.h = h;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Gaps that
                && a == that.a
                && b == that.b
                && c == that.c
                && Double.compare(d, that.d) == 0
                && e == that.e
                && f == that.f
                && g == that.g
                && Float.compare(h, that.h) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(a, b, c, d, e, f, g, h);
    }

    @Override
    public String toString() {
        return "Gaps{a=" + a + ", b=" + b + ", c=" + c + ", d=" + d + ", e=" + e + ", f=" + f
                + ", g=" + g + ", h=" + h + "}";
    }
}
