// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class Mixed {
    public int c;

    public int b;

    public boolean f;

    public char w;

    public float x;

    public long p;

    public Guid g = Guid.NULL;

    public String fixedName = "";

    public short[][] m = new short[2][3];

    public Mixed() {}

    public Mixed(int c, int b, boolean f, char w, float x, long p, Guid g, String fixedName,
            short[][] m) {
        this.c = c;
        this.b = b;
        this.f = f;
        this.w = w;
        this.x = x;
        this.p = p;
        this.g = g;
        this.fixedName = fixedName;
        this.m = m;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mixed that
                && c == that.c
                && b == that.b
                && f == that.f
                && w == that.w
                && Float.compare(x, that.x) == 0
                && p == that.p
                && Objects.equals(g, that.g)
                && Objects.equals(fixedName, that.fixedName)
                && Arrays.deepEquals(m, that.m);
    }

    @Override
    public int hashCode() {
        return Objects.hash(c, b, f, w, x, p, g, fixedName, Arrays.deepHashCode(m));
    }

    @Override
    public String toString() {
        return "Mixed{c=" + c + ", b=" + b + ", f=" + f + ", w=" + w + ", x=" + x + ", p=" + p
                + ", g=" + g + ", fixedName=" + fixedName + ", m=" + Arrays.deepToString(m) + "}";
    }
}
