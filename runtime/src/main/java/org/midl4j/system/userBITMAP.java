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
public final class userBITMAP {
    public int bmType;

    public int bmWidth;

    public int bmHeight;

    public int bmWidthBytes;

    public @Unsigned short bmPlanes;

    public @Unsigned short bmBitsPixel;

    public @Unsigned int cbSize;

    public byte[] pBuffer = new byte[0];

    public userBITMAP() {}

    public userBITMAP(int bmType, int bmWidth, int bmHeight, int bmWidthBytes,
            @Unsigned short bmPlanes, @Unsigned short bmBitsPixel, @Unsigned int cbSize,
            byte[] pBuffer) {
        this.bmType = bmType;
        this.bmWidth = bmWidth;
        this.bmHeight = bmHeight;
        this.bmWidthBytes = bmWidthBytes;
        this.bmPlanes = bmPlanes;
        this.bmBitsPixel = bmBitsPixel;
        this.cbSize = cbSize;
        this.pBuffer = pBuffer;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof userBITMAP that
                && bmType == that.bmType
                && bmWidth == that.bmWidth
                && bmHeight == that.bmHeight
                && bmWidthBytes == that.bmWidthBytes
                && bmPlanes == that.bmPlanes
                && bmBitsPixel == that.bmBitsPixel
                && cbSize == that.cbSize
                && Arrays.equals(pBuffer, that.pBuffer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bmType, bmWidth, bmHeight, bmWidthBytes, bmPlanes, bmBitsPixel, cbSize,
                Arrays.hashCode(pBuffer));
    }

    @Override
    public String toString() {
        return "userBITMAP{bmType=" + bmType + ", bmWidth=" + bmWidth + ", bmHeight=" + bmHeight
                + ", bmWidthBytes=" + bmWidthBytes + ", bmPlanes=" + bmPlanes
                + ", bmBitsPixel=" + bmBitsPixel + ", cbSize=" + cbSize
                + ", pBuffer=" + Arrays.toString(pBuffer) + "}";
    }
}
