// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("rich.idl")
@NullMarked
public final class Link {
    public int value;

    public @Nullable Link next;

    public Link() {}

    public Link(int value, @Nullable Link next) {
        this.value = value;
        this.next = next;
    }

    @Override
    public String toString() {
        return "Link{value=" + value + ", next=" + (next == null ? "null" : "…") + "}";
    }
}
