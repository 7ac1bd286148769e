// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("rich.idl")
@NullMarked
public final class Window {
    public int cap;

    public int len;

    public short[] part = new short[0];

    public Window() {}

    public Window(int cap, int len, short[] part) {
        this.cap = cap;
        this.len = len;
        this.part = part;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Window that
                && cap == that.cap
                && len == that.len
                && Arrays.equals(part, that.part);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cap, len, Arrays.hashCode(part));
    }

    @Override
    public String toString() {
        return "Window{cap=" + cap + ", len=" + len + ", part=" + Arrays.toString(part) + "}";
    }
}
