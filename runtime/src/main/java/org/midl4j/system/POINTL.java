// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class POINTL {
    public int x;

    public int y;

    public POINTL() {}

    public POINTL(int x, int y) {
        this.x = x;
        this.y = y;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof POINTL that
                && x == that.x
                && y == that.y;
    }

    @Override
    public int hashCode() {
        return Objects.hash(x, y);
    }

    @Override
    public String toString() {
        return "POINTL{x=" + x + ", y=" + y + "}";
    }
}
