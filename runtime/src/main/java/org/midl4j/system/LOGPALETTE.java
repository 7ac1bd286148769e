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
public final class LOGPALETTE {
    public @Unsigned short palVersion;

    public @Unsigned short palNumEntries;

    public PALETTEENTRY[] palPalEntry = new PALETTEENTRY[0];

    public LOGPALETTE() {}

    public LOGPALETTE(@Unsigned short palVersion, @Unsigned short palNumEntries,
            PALETTEENTRY[] palPalEntry) {
        this.palVersion = palVersion;
        this.palNumEntries = palNumEntries;
        this.palPalEntry = palPalEntry;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LOGPALETTE that
                && palVersion == that.palVersion
                && palNumEntries == that.palNumEntries
                && Arrays.equals(palPalEntry, that.palPalEntry);
    }

    @Override
    public int hashCode() {
        return Objects.hash(palVersion, palNumEntries, Arrays.hashCode(palPalEntry));
    }

    @Override
    public String toString() {
        return "LOGPALETTE{palVersion=" + palVersion + ", palNumEntries=" + palNumEntries
                + ", palPalEntry=" + Arrays.toString(palPalEntry) + "}";
    }
}
