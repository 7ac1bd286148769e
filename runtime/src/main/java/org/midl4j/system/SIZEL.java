// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class SIZEL {
    public int cx;

    public int cy;

    public SIZEL() {}

    public SIZEL(int cx, int cy) {
        this.cx = cx;
        this.cy = cy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SIZEL that
                && cx == that.cx
                && cy == that.cy;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cx, cy);
    }

    @Override
    public String toString() {
        return "SIZEL{cx=" + cx + ", cy=" + cy + "}";
    }
}
