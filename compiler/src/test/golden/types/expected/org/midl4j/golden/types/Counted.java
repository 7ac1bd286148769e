// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("input.idl")
@NullMarked
public final class Counted {
    public @Unsigned short len;

    public @Unsigned short size;

    public char @Nullable [] buf;

    public Counted() {}

    public Counted(@Unsigned short len, @Unsigned short size, char @Nullable [] buf) {
        this.len = len;
        this.size = size;
        this.buf = buf;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Counted that
                && len == that.len
                && size == that.size
                && Arrays.equals(buf, that.buf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(len, size, Arrays.hashCode(buf));
    }

    @Override
    public String toString() {
        return "Counted{len=" + len + ", size=" + size + ", buf=" + Arrays.toString(buf) + "}";
    }
}
