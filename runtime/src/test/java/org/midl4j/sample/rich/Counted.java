// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("rich.idl")
@NullMarked
public final class Counted {
    public @Unsigned short used;

    public @Unsigned short size;

    public char @Nullable [] text;

    public Counted() {}

    public Counted(@Unsigned short used, @Unsigned short size, char @Nullable [] text) {
        this.used = used;
        this.size = size;
        this.text = text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Counted that
                && used == that.used
                && size == that.size
                && Arrays.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(used, size, Arrays.hashCode(text));
    }

    @Override
    public String toString() {
        return "Counted{used=" + used + ", size=" + size + ", text=" + Arrays.toString(text) + "}";
    }
}
