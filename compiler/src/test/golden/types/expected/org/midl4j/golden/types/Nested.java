// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class Nested {
    public SmallPad in = new SmallPad();

    public byte tail;

    public Padded p = new Padded();

    public Nested() {}

    public Nested(SmallPad in, byte tail, Padded p) {
        this.in = in;
        this.tail = tail;
        this.p = p;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Nested that
                && Objects.equals(in, that.in)
                && tail == that.tail
                && Objects.equals(p, that.p);
    }

    @Override
    public int hashCode() {
        return Objects.hash(in, tail, p);
    }

    @Override
    public String toString() {
        return "Nested{in=" + in + ", tail=" + tail + ", p=" + p + "}";
    }
}
