// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class DWORD_BLOB {
    public @Unsigned int clSize;

    public @Unsigned int[] alData = new int[0];

    public DWORD_BLOB() {}

    public DWORD_BLOB(@Unsigned int clSize, @Unsigned int[] alData) {
        this.clSize = clSize;
        this.alData = alData;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DWORD_BLOB that
                && clSize == that.clSize
                && Arrays.equals(alData, that.alData);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clSize, Arrays.hashCode(alData));
    }

    @Override
    public String toString() {
        return "DWORD_BLOB{clSize=" + clSize + ", alData=" + Arrays.toString(alData) + "}";
    }
}
