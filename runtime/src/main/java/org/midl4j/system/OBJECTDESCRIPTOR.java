// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oleidl.idl")
@NullMarked
public final class OBJECTDESCRIPTOR {
    public @Unsigned int cbSize;

    public Guid clsid = Guid.NULL;

    public @Unsigned int dwDrawAspect;

    public SIZEL sizel = new SIZEL();

    public POINTL pointl = new POINTL();

    public @Unsigned int dwStatus;

    public @Unsigned int dwFullUserTypeName;

    public @Unsigned int dwSrcOfCopy;

    public OBJECTDESCRIPTOR() {}

    public OBJECTDESCRIPTOR(@Unsigned int cbSize, Guid clsid, @Unsigned int dwDrawAspect,
            SIZEL sizel, POINTL pointl, @Unsigned int dwStatus, @Unsigned int dwFullUserTypeName,
            @Unsigned int dwSrcOfCopy) {
        this.cbSize = cbSize;
        this.clsid = clsid;
        this.dwDrawAspect = dwDrawAspect;
        this.sizel = sizel;
        this.pointl = pointl;
        this.dwStatus = dwStatus;
        this.dwFullUserTypeName = dwFullUserTypeName;
        this.dwSrcOfCopy = dwSrcOfCopy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OBJECTDESCRIPTOR that
                && cbSize == that.cbSize
                && Objects.equals(clsid, that.clsid)
                && dwDrawAspect == that.dwDrawAspect
                && Objects.equals(sizel, that.sizel)
                && Objects.equals(pointl, that.pointl)
                && dwStatus == that.dwStatus
                && dwFullUserTypeName == that.dwFullUserTypeName
                && dwSrcOfCopy == that.dwSrcOfCopy;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cbSize, clsid, dwDrawAspect, sizel, pointl, dwStatus,
                dwFullUserTypeName, dwSrcOfCopy);
    }

    @Override
    public String toString() {
        return "OBJECTDESCRIPTOR{cbSize=" + cbSize + ", clsid=" + clsid
                + ", dwDrawAspect=" + dwDrawAspect + ", sizel=" + sizel + ", pointl=" + pointl
                + ", dwStatus=" + dwStatus + ", dwFullUserTypeName=" + dwFullUserTypeName
                + ", dwSrcOfCopy=" + dwSrcOfCopy + "}";
    }
}
