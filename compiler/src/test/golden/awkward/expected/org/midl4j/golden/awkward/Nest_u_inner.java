// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.awkward;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class Nest_u_inner {
    public int deep;

    public Nest_u_inner() {}

    public Nest_u_inner(int deep) {
        this.deep = deep;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Nest_u_inner that
                && deep == that.deep;
    }

    @Override
    public int hashCode() {
        return Objects.hash(deep);
    }

    @Override
    public String toString() {
        return "Nest_u_inner{deep=" + deep + "}";
    }
}
