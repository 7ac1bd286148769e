// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.awkward;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

/** Anonymous members are called u and s, as in C headers; their types after where they stand. */
@MidlGenerated("input.idl")
@NullMarked
public final class Nest {
    public int kind;

    public Nest_u s = new Nest_u();

    public @Nullable Object anything;

    public int[][] grid = new int[2][3];

    public Nest() {}

    public Nest(int kind, Nest_u s, @Nullable Object anything, int[][] grid) {
        this.kind = kind;
        this.s = s;
        this.anything = anything;
        this.grid = grid;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Nest that
                && kind == that.kind
                && Objects.equals(s, that.s)
                && Objects.equals(anything, that.anything)
                && Arrays.deepEquals(grid, that.grid);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, s, anything, Arrays.deepHashCode(grid));
    }

    @Override
    public String toString() {
        return "Nest{kind=" + kind + ", s=" + s + ", anything=" + anything
                + ", grid=" + Arrays.deepToString(grid) + "}";
    }
}
