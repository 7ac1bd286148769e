// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("rich.idl")
@NullMarked
public final class Nested {
    public byte lead;

    public Gaps inner = new Gaps();

    public short[] tail = new short[3];

    public int color;

    public int big;

    public Guid id = Guid.NULL;

    public Nested() {}

    public Nested(byte lead, Gaps inner, short[] tail, int color, int big, Guid id) {
        this.lead = lead;
        this.inner = inner;
        this.tail = tail;
        this.color = color;
        this.big = big;
        this.id = id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Nested that
                && lead == that.lead
                && Objects.equals(inner, that.inner)
                && Arrays.equals(tail, that.tail)
                && color == that.color
                && big == that.big
                && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lead, inner, Arrays.hashCode(tail), color, big, id);
    }

    @Override
    public String toString() {
        return "Nested{lead=" + lead + ", inner=" + inner + ", tail=" + Arrays.toString(tail)
                + ", color=" + color + ", big=" + big + ", id=" + id + "}";
    }
}
