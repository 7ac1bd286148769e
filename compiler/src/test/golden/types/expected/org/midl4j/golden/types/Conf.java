// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class Conf {
    public short tag;

    public int n;

    public long[] a = new long[0];

    public Conf() {}

    public Conf(short tag, int n, long[] a) {
        this.tag = tag;
        this.n = n;
        this.a = a;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Conf that
                && tag == that.tag
                && n == that.n
                && Arrays.equals(a, that.a);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tag, n, Arrays.hashCode(a));
    }

    @Override
    public String toString() {
        return "Conf{tag=" + tag + ", n=" + n + ", a=" + Arrays.toString(a) + "}";
    }
}
