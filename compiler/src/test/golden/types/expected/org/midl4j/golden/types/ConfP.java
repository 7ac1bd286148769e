// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class ConfP {
    public short n;

    public @Nullable String[] p = new String[0];

    public ConfP() {}

    public ConfP(short n, @Nullable String[] p) {
        this.n = n;
        this.p = p;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConfP that
                && n == that.n
                && Arrays.equals(p, that.p);
    }

    @Override
    public int hashCode() {
        return Objects.hash(n, Arrays.hashCode(p));
    }

    @Override
    public String toString() {
        return "ConfP{n=" + n + ", p=" + Arrays.toString(p) + "}";
    }
}
