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
public final class BYTE_SIZEDARR {
    public @Unsigned int clSize;

    public byte @Nullable [] pData;

    public BYTE_SIZEDARR() {}

    public BYTE_SIZEDARR(@Unsigned int clSize, byte @Nullable [] pData) {
        this.clSize = clSize;
        this.pData = pData;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BYTE_SIZEDARR that
                && clSize == that.clSize
                && Arrays.equals(pData, that.pData);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clSize, Arrays.hashCode(pData));
    }

    @Override
    public String toString() {
        return "BYTE_SIZEDARR{clSize=" + clSize + ", pData=" + Arrays.toString(pData) + "}";
    }
}
