// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class Node {
    public int v;

    public @Nullable Node next;

    public Node() {}

    public Node(int v, @Nullable Node next) {
        this.v = v;
        this.next = next;
    }

    @Override
    public String toString() {
        return "Node{v=" + v + ", next=" + (next == null ? "null" : "…") + "}";
    }
}
