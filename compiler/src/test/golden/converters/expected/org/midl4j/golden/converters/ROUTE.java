// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.converters;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class ROUTE {
    public @Nullable Object own;

    public ROUTE() {}

    public ROUTE(@Nullable Object own) {
        this.own = own;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ROUTE that
                && Objects.equals(own, that.own);
    }

    @Override
    public int hashCode() {
        return Objects.hash(own);
    }

    @Override
    public String toString() {
        return "ROUTE{own=" + own + "}";
    }
}
