// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

/** How many menus each group of a shared menu bar has. */
@MidlGenerated("oleidl.idl")
@NullMarked
public final class OLEMENUGROUPWIDTHS {
    public int[] width = new int[6];

    public OLEMENUGROUPWIDTHS() {}

    public OLEMENUGROUPWIDTHS(int[] width) {
        this.width = width;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OLEMENUGROUPWIDTHS that
                && Arrays.equals(width, that.width);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(width));
    }

    @Override
    public String toString() {
        return "OLEMENUGROUPWIDTHS{width=" + Arrays.toString(width) + "}";
    }
}
