// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class UList {
    public int n;

    public HasU @Nullable [] items;

    public UList() {}

    public UList(int n, HasU @Nullable [] items) {
        this.n = n;
        this.items = items;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UList that
                && n == that.n
                && Arrays.equals(items, that.items);
    }

    @Override
    public int hashCode() {
        return Objects.hash(n, Arrays.hashCode(items));
    }

    @Override
    public String toString() {
        return "UList{n=" + n + ", items=" + Arrays.toString(items) + "}";
    }
}
