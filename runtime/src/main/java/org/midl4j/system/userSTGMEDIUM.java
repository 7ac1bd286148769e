// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidl.idl")
@NullMarked
public final class userSTGMEDIUM {
    public _STGMEDIUM_UNION u = _STGMEDIUM_UNIONCodec.empty(0L);

    public @Nullable IUnknown pUnkForRelease;

    public userSTGMEDIUM() {}

    public userSTGMEDIUM(_STGMEDIUM_UNION u, @Nullable IUnknown pUnkForRelease) {
        this.u = u;
        this.pUnkForRelease = pUnkForRelease;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof userSTGMEDIUM that
                && Objects.equals(u, that.u)
                && Objects.equals(pUnkForRelease, that.pUnkForRelease);
    }

    @Override
    public int hashCode() {
        return Objects.hash(u, pUnkForRelease);
    }

    @Override
    public String toString() {
        return "userSTGMEDIUM{u=" + u + ", pUnkForRelease=" + pUnkForRelease + "}";
    }
}
