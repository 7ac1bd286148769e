// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class HasU {
    public int kind;

    public NEncS u = NEncSCodec.empty(0L);

    public HasU() {}

    public HasU(int kind, NEncS u) {
        this.kind = kind;
        this.u = u;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HasU that
                && kind == that.kind
                && Objects.equals(u, that.u);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, u);
    }

    @Override
    public String toString() {
        return "HasU{kind=" + kind + ", u=" + u + "}";
    }
}
