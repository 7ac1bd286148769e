// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class RECT {
    public int left;

    public int top;

    public int right;

    public int bottom;

    public RECT() {}

    public RECT(int left, int top, int right, int bottom) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RECT that
                && left == that.left
                && top == that.top
                && right == that.right
                && bottom == that.bottom;
    }

    @Override
    public int hashCode() {
        return Objects.hash(left, top, right, bottom);
    }

    @Override
    public String toString() {
        return "RECT{left=" + left + ", top=" + top + ", right=" + right + ", bottom=" + bottom
                + "}";
    }
}
