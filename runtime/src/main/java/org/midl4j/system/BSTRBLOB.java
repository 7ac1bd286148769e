// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class BSTRBLOB {
    public @Unsigned int cbSize;

    public byte @Nullable [] pData;

    public BSTRBLOB() {}

    public BSTRBLOB(@Unsigned int cbSize, byte @Nullable [] pData) {
        this.cbSize = cbSize;
        this.pData = pData;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BSTRBLOB that
                && cbSize == that.cbSize
                && Arrays.equals(pData, that.pData);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cbSize, Arrays.hashCode(pData));
    }

    @Override
    public String toString() {
        return "BSTRBLOB{cbSize=" + cbSize + ", pData=" + Arrays.toString(pData) + "}";
    }
}
