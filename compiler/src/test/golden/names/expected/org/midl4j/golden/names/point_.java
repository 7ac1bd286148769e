// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.names;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class point_ {
    public int x;

    public point_() {}

    public point_(int x) {
        this.x = x;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof point_ that
                && x == that.x;
    }

    @Override
    public int hashCode() {
        return Objects.hash(x);
    }

    @Override
    public String toString() {
        return "point_{x=" + x + "}";
    }
}
