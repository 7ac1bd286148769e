// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.awkward;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class Holder {
    public int kind = 1;

    public @Nullable Odd odd;

    public Holder() {}

    public Holder(int kind, @Nullable Odd odd) {
        this.kind = kind;
        this.odd = odd;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Holder that
                && kind == that.kind
                && Objects.equals(odd, that.odd);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, odd);
    }

    @Override
    public String toString() {
        return "Holder{kind=" + kind + ", odd=" + odd + "}";
    }
}
