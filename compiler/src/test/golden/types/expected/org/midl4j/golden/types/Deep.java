// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class Deep {
    public long x;

    public @Nullable Deep2 p;

    public Deep() {}

    public Deep(long x, @Nullable Deep2 p) {
        this.x = x;
        this.p = p;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deep that
                && x == that.x
                && Objects.equals(p, that.p);
    }

    @Override
    public int hashCode() {
        return Objects.hash(x, p);
    }

    @Override
    public String toString() {
        return "Deep{x=" + x + ", p=" + p + "}";
    }
}
