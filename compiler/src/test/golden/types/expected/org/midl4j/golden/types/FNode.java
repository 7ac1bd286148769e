// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class FNode {
    public int v;

    public @Nullable FNode next;

    public @Nullable FNode other;

    public FNode() {}

    public FNode(int v, @Nullable FNode next, @Nullable FNode other) {
        this.v = v;
        this.next = next;
        this.other = other;
    }

    @Override
    public String toString() {
        return "FNode{v=" + v + ", next=" + (next == null ? "null" : "…")
                + ", other=" + (other == null ? "null" : "…") + "}";
    }
}
