// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidl.idl")
@NullMarked
public final class INTERFACEINFO {
    public @Nullable IUnknown pUnk;

    public Guid iid = Guid.NULL;

    public @Unsigned short wMethod;

    public INTERFACEINFO() {}

    public INTERFACEINFO(@Nullable IUnknown pUnk, Guid iid, @Unsigned short wMethod) {
        this.pUnk = pUnk;
        this.iid = iid;
        this.wMethod = wMethod;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof INTERFACEINFO that
                && Objects.equals(pUnk, that.pUnk)
                && Objects.equals(iid, that.iid)
                && wMethod == that.wMethod;
    }

    @Override
    public int hashCode() {
        return Objects.hash(pUnk, iid, wMethod);
    }

    @Override
    public String toString() {
        return "INTERFACEINFO{pUnk=" + pUnk + ", iid=" + iid + ", wMethod=" + wMethod + "}";
    }
}
