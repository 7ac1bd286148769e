// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class PALETTEENTRY {
    public byte peRed;

    public byte peGreen;

    public byte peBlue;

    public byte peFlags;

    public PALETTEENTRY() {}

    public PALETTEENTRY(byte peRed, byte peGreen, byte peBlue, byte peFlags) {
        this.peRed = peRed;
        this.peGreen = peGreen;
        this.peBlue = peBlue;
        this.peFlags = peFlags;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PALETTEENTRY that
                && peRed == that.peRed
                && peGreen == that.peGreen
                && peBlue == that.peBlue
                && peFlags == that.peFlags;
    }

    @Override
    public int hashCode() {
        return Objects.hash(peRed, peGreen, peBlue, peFlags);
    }

    @Override
    public String toString() {
        return "PALETTEENTRY{peRed=" + peRed + ", peGreen=" + peGreen + ", peBlue=" + peBlue
                + ", peFlags=" + peFlags + "}";
    }
}
