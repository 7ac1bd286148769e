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
public final class BYTE_BLOB {
    public @Unsigned int clSize;

    public byte[] abData = new byte[0];

    public BYTE_BLOB() {}

    public BYTE_BLOB(@Unsigned int clSize, byte[] abData) {
        this.clSize = clSize;
        this.abData = abData;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BYTE_BLOB that
                && clSize == that.clSize
                && Arrays.equals(abData, that.abData);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clSize, Arrays.hashCode(abData));
    }

    @Override
    public String toString() {
        return "BYTE_BLOB{clSize=" + clSize + ", abData=" + Arrays.toString(abData) + "}";
    }
}
