// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.converters;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class LEG {
    public @Nullable String to;

    public @Nullable LEG next;

    public LEG() {}

    public LEG(@Nullable String to, @Nullable LEG next) {
        this.to = to;
        this.next = next;
    }

    @Override
    public String toString() {
        return "LEG{to=" + to + ", next=" + (next == null ? "null" : "…") + "}";
    }
}
