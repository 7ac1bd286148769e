// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.awkward;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class Nest_u {
    public Nest_u_inner inner = new Nest_u_inner();

    public Nest_u() {}

    public Nest_u(Nest_u_inner inner) {
        this.inner = inner;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Nest_u that
                && Objects.equals(inner, that.inner);
    }

    @Override
    public int hashCode() {
        return Objects.hash(inner);
    }

    @Override
    public String toString() {
        return "Nest_u{inner=" + inner + "}";
    }
}
