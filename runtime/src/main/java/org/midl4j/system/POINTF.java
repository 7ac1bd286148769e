// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class POINTF {
    public float x;

    public float y;

    public POINTF() {}

    public POINTF(float x, float y) {
        this.x = x;
        this.y = y;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof POINTF that
                && Float.compare(x, that.x) == 0
                && Float.compare(y, that.y) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(x, y);
    }

    @Override
    public String toString() {
        return "POINTF{x=" + x + ", y=" + y + "}";
    }
}
