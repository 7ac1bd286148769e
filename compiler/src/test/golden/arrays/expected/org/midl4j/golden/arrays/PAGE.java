// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.arrays;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

/** A typedef and a tag of different names: Java calls it by the typedef. */
@MidlGenerated("input.idl")
@NullMarked
public final class PAGE {
    public int count;

    public @Nullable String @Nullable [] lines;

    public Board @Nullable [] boards;

    public PAGE() {}

    public PAGE(int count, @Nullable String @Nullable [] lines, Board @Nullable [] boards) {
        this.count = count;
        this.lines = lines;
        this.boards = boards;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PAGE that
                && count == that.count
                && Arrays.equals(lines, that.lines)
                && Arrays.equals(boards, that.boards);
    }

    @Override
    public int hashCode() {
        return Objects.hash(count, Arrays.hashCode(lines), Arrays.hashCode(boards));
    }

    @Override
    public String toString() {
        return "PAGE{count=" + count + ", lines=" + Arrays.toString(lines)
                + ", boards=" + Arrays.toString(boards) + "}";
    }
}
