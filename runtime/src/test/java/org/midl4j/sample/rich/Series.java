// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("rich.idl")
@NullMarked
public final class Series {
    public short tag;

    public int n;

    public long[] values = new long[0];

    public Series() {}

    public Series(short tag, int n, long[] values) {
        this.tag = tag;
        this.n = n;
        this.values = values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Series that
                && tag == that.tag
                && n == that.n
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tag, n, Arrays.hashCode(values));
    }

    @Override
    public String toString() {
        return "Series{tag=" + tag + ", n=" + n + ", values=" + Arrays.toString(values) + "}";
    }
}
