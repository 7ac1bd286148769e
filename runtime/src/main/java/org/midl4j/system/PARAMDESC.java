// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class PARAMDESC {
    public @Nullable PARAMDESCEX pparamdescex;

    public @Unsigned short wParamFlags;

    public PARAMDESC() {}

    public PARAMDESC(@Nullable PARAMDESCEX pparamdescex, @Unsigned short wParamFlags) {
        this.pparamdescex = pparamdescex;
        this.wParamFlags = wParamFlags;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PARAMDESC that
                && Objects.equals(pparamdescex, that.pparamdescex)
                && wParamFlags == that.wParamFlags;
    }

    @Override
    public int hashCode() {
        return Objects.hash(pparamdescex, wParamFlags);
    }

    @Override
    public String toString() {
        return "PARAMDESC{pparamdescex=" + pparamdescex + ", wParamFlags=" + wParamFlags + "}";
    }
}
