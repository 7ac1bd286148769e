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
public final class BLOB {
    public @Unsigned int cbSize;

    public byte @Nullable [] pBlobData;

    public BLOB() {}

    public BLOB(@Unsigned int cbSize, byte @Nullable [] pBlobData) {
        this.cbSize = cbSize;
        this.pBlobData = pBlobData;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BLOB that
                && cbSize == that.cbSize
                && Arrays.equals(pBlobData, that.pBlobData);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cbSize, Arrays.hashCode(pBlobData));
    }

    @Override
    public String toString() {
        return "BLOB{cbSize=" + cbSize + ", pBlobData=" + Arrays.toString(pBlobData) + "}";
    }
}
