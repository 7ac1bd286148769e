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
public final class FLAGGED_BYTE_BLOB {
    public @Unsigned int fFlags;

    public @Unsigned int clSize;

    public byte[] abData = new byte[0];

    public FLAGGED_BYTE_BLOB() {}

    public FLAGGED_BYTE_BLOB(@Unsigned int fFlags, @Unsigned int clSize, byte[] abData) {
        this.fFlags = fFlags;
        this.clSize = clSize;
        this.abData = abData;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FLAGGED_BYTE_BLOB that
                && fFlags == that.fFlags
                && clSize == that.clSize
                && Arrays.equals(abData, that.abData);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fFlags, clSize, Arrays.hashCode(abData));
    }

    @Override
    public String toString() {
        return "FLAGGED_BYTE_BLOB{fFlags=" + fFlags + ", clSize=" + clSize
                + ", abData=" + Arrays.toString(abData) + "}";
    }
}
