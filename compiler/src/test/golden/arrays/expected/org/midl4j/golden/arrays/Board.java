// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.arrays;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

/** Fixed arrays are there from the beginning. */
@MidlGenerated("input.idl")
@NullMarked
public final class Board {
    public int[][] cells = new int[3][4];

    public byte[] name = new byte[8];

    public String label = "";

    public Board() {}

    public Board(int[][] cells, byte[] name, String label) {
        this.cells = cells;
        this.name = name;
        this.label = label;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Board that
                && Arrays.deepEquals(cells, that.cells)
                && Arrays.equals(name, that.name)
                && Objects.equals(label, that.label);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.deepHashCode(cells), Arrays.hashCode(name), label);
    }

    @Override
    public String toString() {
        return "Board{cells=" + Arrays.deepToString(cells) + ", name=" + Arrays.toString(name)
                + ", label=" + label + "}";
    }
}
