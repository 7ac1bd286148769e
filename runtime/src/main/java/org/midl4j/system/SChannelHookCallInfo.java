// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class SChannelHookCallInfo {
    public Guid iid = Guid.NULL;

    public @Unsigned int cbSize;

    public Guid uCausality = Guid.NULL;

    public @Unsigned int dwServerPid;

    public @Unsigned int iMethod;

    public @Nullable Object pObject;

    public SChannelHookCallInfo() {}

    public SChannelHookCallInfo(Guid iid, @Unsigned int cbSize, Guid uCausality,
            @Unsigned int dwServerPid, @Unsigned int iMethod, @Nullable Object pObject) {
        this.iid = iid;
        this.cbSize = cbSize;
        this.uCausality = uCausality;
        this.dwServerPid = dwServerPid;
        this.iMethod = iMethod;
        this.pObject = pObject;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SChannelHookCallInfo that
                && Objects.equals(iid, that.iid)
                && cbSize == that.cbSize
                && Objects.equals(uCausality, that.uCausality)
                && dwServerPid == that.dwServerPid
                && iMethod == that.iMethod
                && Objects.equals(pObject, that.pObject);
    }

    @Override
    public int hashCode() {
        return Objects.hash(iid, cbSize, uCausality, dwServerPid, iMethod, pObject);
    }

    @Override
    public String toString() {
        return "SChannelHookCallInfo{iid=" + iid + ", cbSize=" + cbSize
                + ", uCausality=" + uCausality + ", dwServerPid=" + dwServerPid
                + ", iMethod=" + iMethod + ", pObject=" + pObject + "}";
    }
}
