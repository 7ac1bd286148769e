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
public final class WORD_BLOB {
    public @Unsigned int clSize;

    public @Unsigned short[] asData = new short[0];

    public WORD_BLOB() {}

    public WORD_BLOB(@Unsigned int clSize, @Unsigned short[] asData) {
        this.clSize = clSize;
        this.asData = asData;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WORD_BLOB that
                && clSize == that.clSize
                && Arrays.equals(asData, that.asData);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clSize, Arrays.hashCode(asData));
    }

    @Override
    public String toString() {
        return "WORD_BLOB{clSize=" + clSize + ", asData=" + Arrays.toString(asData) + "}";
    }
}
