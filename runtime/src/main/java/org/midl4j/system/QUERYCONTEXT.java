// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class QUERYCONTEXT {
    public @Unsigned int dwContext;

    public CSPLATFORM Platform = new CSPLATFORM();

    public @Unsigned int Locale;

    public @Unsigned int dwVersionHi;

    public @Unsigned int dwVersionLo;

    public QUERYCONTEXT() {}

    public QUERYCONTEXT(@Unsigned int dwContext, CSPLATFORM Platform, @Unsigned int Locale,
            @Unsigned int dwVersionHi, @Unsigned int dwVersionLo) {
        this.dwContext = dwContext;
        this.Platform = Platform;
        this.Locale = Locale;
        this.dwVersionHi = dwVersionHi;
        this.dwVersionLo = dwVersionLo;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QUERYCONTEXT that
                && dwContext == that.dwContext
                && Objects.equals(Platform, that.Platform)
                && Locale == that.Locale
                && dwVersionHi == that.dwVersionHi
                && dwVersionLo == that.dwVersionLo;
    }

    @Override
    public int hashCode() {
        return Objects.hash(dwContext, Platform, Locale, dwVersionHi, dwVersionLo);
    }

    @Override
    public String toString() {
        return "QUERYCONTEXT{dwContext=" + dwContext + ", Platform=" + Platform
                + ", Locale=" + Locale + ", dwVersionHi=" + dwVersionHi
                + ", dwVersionLo=" + dwVersionLo + "}";
    }
}
