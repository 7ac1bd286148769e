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
public final class CLIPDATA {
    public @Unsigned int cbSize;

    public int ulClipFmt;

    public byte @Nullable [] pClipData;

    public CLIPDATA() {}

    public CLIPDATA(@Unsigned int cbSize, int ulClipFmt, byte @Nullable [] pClipData) {
        this.cbSize = cbSize;
        this.ulClipFmt = ulClipFmt;
        this.pClipData = pClipData;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CLIPDATA that
                && cbSize == that.cbSize
                && ulClipFmt == that.ulClipFmt
                && Arrays.equals(pClipData, that.pClipData);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cbSize, ulClipFmt, Arrays.hashCode(pClipData));
    }

    @Override
    public String toString() {
        return "CLIPDATA{cbSize=" + cbSize + ", ulClipFmt=" + ulClipFmt
                + ", pClipData=" + Arrays.toString(pClipData) + "}";
    }
}
