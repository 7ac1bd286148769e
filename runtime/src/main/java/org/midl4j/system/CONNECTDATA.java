// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class CONNECTDATA {
    public @Nullable IUnknown pUnk;

    public @Unsigned int dwCookie;

    public CONNECTDATA() {}

    public CONNECTDATA(@Nullable IUnknown pUnk, @Unsigned int dwCookie) {
        this.pUnk = pUnk;
        this.dwCookie = dwCookie;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CONNECTDATA that
                && Objects.equals(pUnk, that.pUnk)
                && dwCookie == that.dwCookie;
    }

    @Override
    public int hashCode() {
        return Objects.hash(pUnk, dwCookie);
    }

    @Override
    public String toString() {
        return "CONNECTDATA{pUnk=" + pUnk + ", dwCookie=" + dwCookie + "}";
    }
}
