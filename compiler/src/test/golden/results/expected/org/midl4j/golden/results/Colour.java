// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.results;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

/** A discriminant that has an arm from the beginning. */
@MidlGenerated("input.idl")
@NullMarked
public final class Colour {
    public int kind = 3;

    public Colour_u u = Colour_uCodec.empty(3L);

    public Colour() {}

    public Colour(int kind, Colour_u u) {
        this.kind = kind;
        this.u = u;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Colour that
                && kind == that.kind
                && Objects.equals(u, that.u);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, u);
    }

    @Override
    public String toString() {
        return "Colour{kind=" + kind + ", u=" + u + "}";
    }
}
