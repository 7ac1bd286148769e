// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("rich.idl")
@NullMarked
public final class Knot {
    public int value;

    public @Nullable Knot left;

    public @Nullable Knot right;

    public Knot() {}

    public Knot(int value, @Nullable Knot left, @Nullable Knot right) {
        this.value = value;
        this.left = left;
        this.right = right;
    }

    @Override
    public String toString() {
        return "Knot{value=" + value + ", left=" + (left == null ? "null" : "…")
                + ", right=" + (right == null ? "null" : "…") + "}";
    }
}
