// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class CSPLATFORM {
    public @Unsigned int dwPlatformId;

    public @Unsigned int dwVersionHi;

    public @Unsigned int dwVersionLo;

    public @Unsigned int dwProcessorArch;

    public CSPLATFORM() {}

    public CSPLATFORM(@Unsigned int dwPlatformId, @Unsigned int dwVersionHi,
            @Unsigned int dwVersionLo, @Unsigned int dwProcessorArch) {
        this.dwPlatformId = dwPlatformId;
        this.dwVersionHi = dwVersionHi;
        this.dwVersionLo = dwVersionLo;
        this.dwProcessorArch = dwProcessorArch;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CSPLATFORM that
                && dwPlatformId == that.dwPlatformId
                && dwVersionHi == that.dwVersionHi
                && dwVersionLo == that.dwVersionLo
                && dwProcessorArch == that.dwProcessorArch;
    }

    @Override
    public int hashCode() {
        return Objects.hash(dwPlatformId, dwVersionHi, dwVersionLo, dwProcessorArch);
    }

    @Override
    public String toString() {
        return "CSPLATFORM{dwPlatformId=" + dwPlatformId + ", dwVersionHi=" + dwVersionHi
                + ", dwVersionLo=" + dwVersionLo + ", dwProcessorArch=" + dwProcessorArch + "}";
    }
}
