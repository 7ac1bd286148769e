// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class SUMS {
    public short kind;

    public UNMS u = UNMSCodec.empty(0L);

    public SUMS() {}

    public SUMS(short kind, UNMS u) {
        this.kind = kind;
        this.u = u;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SUMS that
                && kind == that.kind
                && Objects.equals(u, that.u);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, u);
    }

    @Override
    public String toString() {
        return "SUMS{kind=" + kind + ", u=" + u + "}";
    }
}
