// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class SIZE {
    public int cx;

    public int cy;

    public SIZE() {}

    public SIZE(int cx, int cy) {
        this.cx = cx;
        this.cy = cy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SIZE that
                && cx == that.cx
                && cy == that.cy;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cx, cy);
    }

    @Override
    public String toString() {
        return "SIZE{cx=" + cx + ", cy=" + cy + "}";
    }
}
