// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class Deep2 {
    public byte y;

    public @Nullable Long q;

    public Deep2() {}

    public Deep2(byte y, @Nullable Long q) {
        this.y = y;
        this.q = q;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deep2 that
                && y == that.y
                && Objects.equals(q, that.q);
    }

    @Override
    public int hashCode() {
        return Objects.hash(y, q);
    }

    @Override
    public String toString() {
        return "Deep2{y=" + y + ", q=" + q + "}";
    }
}
